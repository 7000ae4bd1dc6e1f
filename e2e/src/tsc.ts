/** The compiler of one of the TypeScript versions of e2e/typescript. */
export function tsc(version: string): string {
  return new URL(
    `../typescript/node_modules/typescript-${version}/bin/tsc`,
    import.meta.url,
  ).pathname;
}
