import type { LocatedOperation } from "../specs/operations.js";

/** Ids that a document has as examples: they stand for something that exists, and always answer with their example. */
export class DocumentedIds {
  readonly #byParameter: ReadonlyMap<string, string>;
  readonly #all: ReadonlySet<string>;

  constructor(operations: readonly LocatedOperation[]) {
    const examples = operations
      .flatMap(({ operation }) => operation.parameters ?? [])
      .filter((each) => each.in === "path" && each.example !== undefined)
      .map(({ name, example }) => [name, String(example)] as const);
    this.#byParameter = new Map(examples);
    this.#all = new Set(examples.map(([, id]) => id));
  }

  has(id: string): boolean {
    return this.#all.has(id);
  }

  /** The example of a path parameter of this name, wherever the document has one. */
  ofParameter(name: string): string | undefined {
    return this.#byParameter.get(name);
  }
}
