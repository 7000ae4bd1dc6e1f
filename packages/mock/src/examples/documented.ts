import type { LocatedOperation } from "../specs/operations.js";

/** Ids that a document has as examples: they stand for something that exists, and always answer with their example. */
export class DocumentedIds {
  readonly #all: ReadonlySet<string>;

  constructor(operations: readonly LocatedOperation[]) {
    this.#all = new Set(
      operations.flatMap(({ operation }) => idsOf(operation)),
    );
  }

  has(id: string): boolean {
    return this.#all.has(id);
  }
}

function idsOf({ parameters = [] }: LocatedOperation["operation"]): string[] {
  return parameters
    .filter((parameter) => parameter.in === "path")
    .filter(({ example }) => example !== undefined)
    .map(({ example }) => String(example));
}
