import { type OpenApiDocument, pathOperations } from "@fintech-clients/openapi";
import type { Change } from "./change.ts";
import { code } from "./code.ts";
import { fullUrls } from "./full-urls.ts";

/** Reports servers, which are a client's environments. */
export function compareServers(
  before: OpenApiDocument,
  after: OpenApiDocument,
  add: (change: Change) => void,
): void {
  const [old, now] = [urlsOf(before), urlsOf(after)];
  const added = now.difference(old);
  const report = (bump: Change["bump"], text: string): void =>
    add({ bump, subject: "", place: "", text });
  for (const url of old.difference(now)) {
    const heir = [...added].find((other) =>
      reaches(after, other, operationUrls(before, url)),
    );
    if (heir === undefined) {
      report("major", `server ${code(url)} removed: use another environment`);
    } else {
      added.delete(heir);
      report(
        "minor",
        `server ${code(url)} became ${code(heir)}, the full URLs are still the same`,
      );
    }
  }
  for (const url of added) report("minor", `server ${code(url)} added`);
}

function urlsOf({ servers = [] }: OpenApiDocument): Set<string> {
  return new Set(servers.map(({ url }) => String(url)));
}

/** Every operation's URL at one server. */
function operationUrls(document: OpenApiDocument, url: string): Set<string> {
  const only = { ...document, servers: [{ url }] };
  const urls = pathOperations(document).flatMap(({ path, operation }) => [
    ...fullUrls(only, path, operation),
  ]);
  return new Set(urls);
}

function reaches(
  document: OpenApiDocument,
  url: string,
  urls: ReadonlySet<string>,
): boolean {
  return urls.size > 0 && urls.isSubsetOf(operationUrls(document, url));
}
