import type { OpenApiDocument, Operation } from "@fintech-clients/openapi";

/** Where an operation is, whatever the names of its parameters and the border between server and path. */
export function fullUrls(
  document: OpenApiDocument,
  path: string,
  operation: Operation,
): Set<string> {
  const servers = operation.servers ?? document.servers ?? [{ url: "" }];
  const template = path.replaceAll(/\{[^}]*\}/g, "{}");
  return new Set(
    servers.map(({ url }) => `${String(url).replace(/\/$/, "")}${template}`),
  );
}
