import type { Document } from "./document.js";

/** Where the simulator serves a provider: its name, then the path of each of its own servers. */
export function basePaths(
  name: string,
  { servers }: Document,
): readonly string[] {
  const paths = servers.map(
    ({ url }) => `/${name}${new URL(url).pathname.replace(/\/$/, "")}`,
  );
  return [...new Set(paths)];
}
