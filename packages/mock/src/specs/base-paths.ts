import type { Document, Operation } from "./document.js";

/** Where the simulator serves an operation: the provider's name, then the path of each of its own servers and of those of the operation. */
export function basePaths(
  name: string,
  document: Document,
  operation?: Operation,
): readonly string[] {
  const servers = [...document.servers, ...(operation?.servers ?? [])];
  const paths = servers.map(
    ({ url }) => `/${name}${new URL(url).pathname.replace(/\/$/, "")}`,
  );
  return [...new Set(paths)];
}
