import { isDeepStrictEqual } from "node:util";
import {
  isObject,
  type JsonObject,
  type OpenApiDocument,
  type Operation,
  pathOperations,
} from "@fintech-clients/openapi";
import { orLeaveOut, partPointer, type Place, type Wire } from "./problem.ts";

/** The URL of a server, its variables filled in with their defaults, without a slash at its end; undefined for a relative one. */
export function serverUrl({ url, variables }: JsonObject): string | undefined {
  const filled = String(url).replaceAll(
    /\{([^{}]*)\}/g,
    (whole, name: string) => {
      const variable = isObject(variables) ? variables[name] : undefined;
      return isObject(variable) ? String(variable["default"]) : whole;
    },
  );
  // The parser takes braces, as in a variable that is declared nowhere.
  return URL.canParse(filled) && !/[{}]/.test(filled)
    ? new URL(filled).href.replace(/\/+$/, "")
    : undefined;
}

/** The URLs of the document's own servers. */
export function rootServers({ servers = [] }: OpenApiDocument): string[] {
  return servers.map((each) => serverUrl(each) ?? String(each["url"]));
}

/** The URLs of servers that operations have of their own. */
export function otherServers(document: OpenApiDocument): string[] {
  const roots = rootServers(document);
  const urls = pathOperations(document).flatMap(({ operation }) =>
    (operation.servers ?? []).map(serverUrl).filter((url) => url !== undefined),
  );
  return [...new Set(urls)].filter((url) => !roots.includes(url));
}

/** Adds where an operation is sent, where it has servers of its own. */
export function addServerSteps(
  place: Place,
  operation: Operation,
  wire: Wire,
): void {
  const { servers } = operation;
  const { document } = place;
  if (!servers || isDeepStrictEqual(servers, document.servers)) return;
  const at = partPointer(place, {}, "servers");
  const roots = rootServers(document);
  const urls = servers.map(serverUrl);
  const refuse = (message: string): void => {
    wire.problems.push({
      pointer: at,
      message: `${message}; say the servers in overlay.yaml, ${orLeaveOut}`,
    });
  };
  if (!urls.every((url) => url?.startsWith("https://"))) {
    refuse("an operation's server must be a whole https URL");
    return;
  }
  const own = pair(document.servers ?? [], servers);
  if (!own) {
    refuse(
      `which of the operation's ${urls.length} servers belongs to which of the document's ${roots.length} is not said: give them the same descriptions`,
    );
    return;
  }
  if (isDeepStrictEqual(own, roots)) return;
  wire.imports.set("server", "server");
  wire.steps.push(`server(roots, ${JSON.stringify(own)})`);
}

/** The operation's server for each of the document's. */
function pair(
  roots: readonly JsonObject[],
  own: readonly JsonObject[],
): (string | undefined)[] | undefined {
  const [only] = own;
  if (own.length === 1 && only) return roots.map(() => serverUrl(only));
  const named = roots.map(({ description }) =>
    own.find(
      (each) =>
        description !== undefined && each["description"] === description,
    ),
  );
  if (
    named.length === own.length &&
    named.every((each) => each !== undefined)
  ) {
    return named.map(serverUrl);
  }
  const isUnnamed = [...roots, ...own].every(
    (each) => each["description"] === undefined,
  );
  return isUnnamed && roots.length === own.length
    ? own.map(serverUrl)
    : undefined;
}
