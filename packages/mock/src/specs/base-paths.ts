import type { Document, Operation } from "./document.js";

/** Where the simulator serves an operation: the provider's name, then the path of each of its own servers and of those of the operation. */
export function basePaths(
  name: string,
  document: Document,
  operation?: Operation,
): readonly string[] {
  const servers = [...(document.servers ?? []), ...(operation?.servers ?? [])];
  const paths = servers.map(({ url, variables = {} }) => {
    const address = url.replaceAll(/\{([^{}]*)\}/g, (_, variable: string) =>
      String(variables[variable]?.default),
    );
    const { pathname } = new URL(address, "https://relative.example");
    return `/${name}${pathname.replace(/\/$/, "")}`;
  });
  return paths.length === 0 ? [`/${name}`] : [...new Set(paths)];
}
