import { inspect } from "node:util";

/** Everything that logging a value in one way or another can bring to light. */
export function shown(value: unknown): string {
  const { stack, cause } = (value ?? {}) as Partial<Error>;
  return [
    inspect(value, { depth: Infinity, showHidden: true, getters: true }),
    JSON.stringify(value),
    String(value),
    stack,
    inspect(cause),
  ].join("\n");
}
