import { operations, type LocatedOperation } from "../specs/operations.js";
import type { Document } from "../specs/document.js";

/** One read of the provider. */
export interface Read {
  readonly located: LocatedOperation;
  /** With its query. */
  readonly path: string;
  /** The header parameters that the operation requires. */
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** Stands for something that does not exist: the answer is the provider's "not found". */
const nobody = "00000000-0000-4000-8000-000000000000";

/**
 * The reads of a check, at most `calls`: first those whose ids the caller gave
 * or that need none. Where an id is not known, one that nothing has is asked
 * for. Pictures are left out.
 */
export function planReads(
  document: Document,
  ids: Readonly<Record<string, string>>,
  calls: number,
): readonly Read[] {
  const reads = operations(document).filter(
    ({ method, operation }) => method === "GET" && answersJson(operation),
  );
  const isKnown = (located: LocatedOperation): boolean =>
    needed(located).every((name) => ids[name] !== undefined);
  const ordered = [
    ...reads.filter(isKnown),
    ...reads.filter((located) => !isKnown(located)),
  ];
  return ordered.slice(0, calls).map((located) => {
    const query = new URLSearchParams(
      needed(located, "query").map((name) => [name, ids[name] ?? nobody]),
    ).toString();
    const path = located.template.replaceAll(
      /\{([^{}]+)\}/g,
      (_, name: string) => encodeURIComponent(ids[name] ?? nobody),
    );
    return {
      located,
      path: query === "" ? path : `${path}?${query}`,
      headers: needed(located, "header").map(
        (name) => [name, ids[name] ?? nobody] as const,
      ),
    };
  });
}

function needed(
  { operation: { parameters = [] } }: LocatedOperation,
  place?: string,
): readonly string[] {
  return parameters
    .filter(({ required }) => required === true)
    .filter((each) => place === undefined || each.in === place)
    .map(({ name }) => name);
}

function answersJson({ responses }: LocatedOperation["operation"]): boolean {
  return Object.values(responses).some(
    ({ content = {} }) => "application/json" in content,
  );
}
