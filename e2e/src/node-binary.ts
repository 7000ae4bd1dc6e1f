/** The path of one of the Nodes of e2e/runtimes. */
export function nodeBinary(version: string): string {
  return new URL(
    `../runtimes/node_modules/node-${version}/bin/node`,
    import.meta.url,
  ).pathname;
}
