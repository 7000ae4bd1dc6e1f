import type { SpecOperation, SpecParameter } from "./spec.ts";

/** The operations of a published document that can be called by their examples alone, with those examples that a client can show. */
export function playable(
  operations: readonly SpecOperation[],
): readonly SpecOperation[] {
  return operations.flatMap((operation) => {
    const { parameters, requestBody, responses } = operation;
    const shown = parameters.filter(isShown);
    const complete = parameters.every(
      (each) => !each.required || shown.includes(each),
    );
    const bodies = requestBody?.examples.filter(isJsonBody);
    if (!complete || !operation.secured || bodies?.length === 0) return [];
    return {
      ...operation,
      parameters: shown,
      requestBody: requestBody && {
        kind: requestBody.kind,
        examples: bodies ?? [],
      },
      responses: responses
        .filter(([status]) => isRead(status))
        .map(([status, content]): SpecOperation["responses"][number] => [
          status,
          { ...content, examples: content.examples.filter(isJsonBody) },
        ]),
    };
  });
}

/** One text or number in a path, a query or a header that is not the client's own. */
function isShown({ name, in: place, example }: SpecParameter): boolean {
  return (
    ["path", "query", "header"].includes(place) &&
    ["string", "number", "boolean"].includes(typeof example) &&
    example !== "" &&
    !(
      place === "header" &&
      ["accept", "authorization", "content-type"].includes(name.toLowerCase())
    )
  );
}

function isJsonBody(example: unknown): boolean {
  return typeof example === "object" && example !== null;
}

/** A status whose body is read. */
function isRead(status: number): boolean {
  return (
    (status >= 200 && status < 300 && status !== 204 && status !== 205) ||
    status >= 400
  );
}
