import {
  isObject,
  type JsonObject,
  locate,
  type Source,
} from "@fintech-clients/openapi";

/** The path of the merged document for one that a document writes. */
export type AlignPath = (written: string) => string;

/**
 * Reads servers of given documents in the words of openapi.yaml where the URLs of the operations stay the same: each
 * value of a variable as a server, and a part that one has in its servers and the other in its paths. Otherwise they
 * would be servers of their own, whatever environment a program chose.
 */
export function alignServers(
  sources: readonly Source[],
): ReadonlyMap<Source, AlignPath> {
  const shared = sources.find(({ handWritten }) => handWritten)?.document;
  const known = (shared?.servers ?? []).map(urlOf);
  const aligned = new Map<Source, AlignPath>();
  for (const source of sources) {
    const { servers, paths = {} } = source.document;
    if (source.handWritten || !Array.isArray(servers)) continue;
    const urls = servers.flatMap(expanded).map(urlOf);
    if (urls.length === servers.length && urls.some(isIn(known))) continue;
    const written = Object.keys(paths);
    const shift = shiftsOf(urls, known).find(
      (each) => each.add !== "" || written.every(begins(each.drop)),
    );
    if (!shift) continue;
    const { add, drop } = shift;
    source.document.servers = urls.map((url) => ({
      url: drop === "" ? url.slice(0, url.length - add.length) : url + drop,
    }));
    aligned.set(source, (path) => add + path.slice(drop.length));
    const read = source.document.servers.map(({ url }) => url).join(", ");
    source.warnings.push(
      `${locate(source, "#/servers")} the same URLs as of openapi.yaml, parted elsewhere: read as ${read}${add === "" ? "" : ` with ${add} before each path`}${drop === "" ? "" : ` without ${drop} before each path`}`,
    );
  }
  return aligned;
}

interface Shift {
  /** What the servers have and the paths lack. */
  add: string;
  /** What the paths have and the servers lack. */
  drop: string;
}

/** What turns each of the URLs into a known one. */
function shiftsOf(urls: readonly string[], known: readonly string[]): Shift[] {
  const shifts = known.flatMap((server) =>
    urls.flatMap((url): Shift[] => {
      if (begins(server)(url))
        return [{ add: url.slice(server.length), drop: "" }];
      return begins(url)(server)
        ? [{ add: "", drop: server.slice(url.length) }]
        : [];
    }),
  );
  return shifts.filter(({ add, drop }) =>
    urls.every((url) =>
      isIn(known)(
        drop === "" ? url.slice(0, url.length - add.length) : url + drop,
      ),
    ),
  );
}

/** Whether a URL or path is this one, or lies below it. */
function begins(part: string): (text: string) => boolean {
  return (text) => text === part || text.startsWith(`${part}/`);
}

function isIn(list: readonly string[]): (text: string) => boolean {
  return (text) => list.includes(text);
}

function urlOf({ url }: JsonObject): string {
  return String(url).replace(/\/+$/, "");
}

/** A server for each value of its variables, if all their values are listed. */
function expanded(server: JsonObject): JsonObject[] {
  const [name, variable] =
    Object.entries(
      isObject(server["variables"]) ? server["variables"] : {},
    )[0] ?? [];
  const values = isObject(variable) ? variable["enum"] : undefined;
  if (name === undefined || !Array.isArray(values)) return [server];
  const { [name]: _, ...others } = server["variables"] as JsonObject;
  return values.flatMap((value) =>
    expanded({
      url: urlOf(server).replaceAll(`{${name}}`, String(value)),
      variables: others,
    }),
  );
}
