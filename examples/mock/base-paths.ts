import type { Provider } from "./provider.ts";

/** Where the mock serves a provider: its name, then the path of each of its own servers. */
export function basePaths({ name, document }: Provider): readonly string[] {
  const paths = document.servers.map(
    ({ url }) => `/${name}${new URL(url).pathname.replace(/\/$/, "")}`,
  );
  return [...new Set(paths)];
}
