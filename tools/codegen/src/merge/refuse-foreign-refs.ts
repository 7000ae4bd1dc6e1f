import {
  locate,
  type OpenApiDocument,
  pointer,
  remedyFor,
  resolveRef,
  type Source,
  SpecError,
  walkDocument,
} from "@fintech-clients/openapi";

/**
 * Refuses references that lead nowhere. One of a given document leads to its own component or, where a correction
 * added it, to one of openapi.yaml; never into another given document, which means something else by the name.
 */
export function refuseForeignRefs(sources: readonly Source[]): void {
  const shared = sources.find(({ handWritten }) => handWritten)?.document;
  const problems = sources.flatMap((source) => {
    const documents = [source.document, shared].filter((each) => !!each);
    return danglingRefs(source.document, documents).map(
      ({ at, $ref }) =>
        `${locate(source, at)} Can't resolve $ref${why($ref)} (${remedyFor(source.file)})`,
    );
  });
  if (problems.length > 0) throw new SpecError(problems);
}

function danglingRefs(
  document: OpenApiDocument,
  documents: readonly OpenApiDocument[],
): { at: string; $ref: string }[] {
  const found: { at: string; $ref: string }[] = [];
  walkDocument(document, "document", (node, _, place) => {
    const { $ref } = node;
    if (typeof $ref !== "string") return;
    const leads =
      $ref.startsWith("#") &&
      documents.some((each) => resolveRef(each, { $ref })["$ref"] !== $ref);
    if (!leads) found.push({ at: pointer(...place, "$ref"), $ref });
  });
  return found;
}

function why($ref: string): string {
  return $ref.startsWith("#")
    ? `: neither this document nor openapi.yaml has ${$ref}`
    : ": a reference must stay inside its own document";
}
