import {
  type OpenApiDocument,
  pathOperations,
  type Source,
  SpecError,
} from "@fintech-clients/openapi";

/** The given document of which this one is a newer version, if there is one. */
export function replacedDocument(
  input: string,
  newer: OpenApiDocument,
  sources: readonly Source[],
): string | undefined {
  const given = sources.filter(({ handWritten }) => !handWritten);
  const byOperation = given.filter((source) => overlap(source, newer, keysOf));
  // An operation under another path key is still the same one if its id is.
  const byId = given.filter((source) => overlap(source, newer, idsOf));
  const found = byOperation.length > 0 ? byOperation : byId;
  if (found.length > 1) {
    const files = found.map(({ file }) => file).join(" and ");
    throw new SpecError([`${input}:1 describes operations of ${files}`]);
  }
  return found[0]?.file;
}

function overlap(
  one: Source,
  other: OpenApiDocument,
  namesOf: (document: OpenApiDocument) => string[],
): boolean {
  const names = new Set(namesOf(one.document));
  return namesOf(other).some((name) => names.has(name));
}

function keysOf(document: OpenApiDocument): string[] {
  return pathOperations(document).map(({ path, method }) => method + path);
}

function idsOf(document: OpenApiDocument): string[] {
  return pathOperations(document).flatMap(({ operation }) => {
    const id = operation["operationId"];
    return typeof id === "string" ? [id] : [];
  });
}
