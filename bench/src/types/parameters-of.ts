import type { LargeDocument, Operation, Parameter } from "./large-document.ts";

/** An operation's parameters, references resolved. */
export function parametersOf(
  { components }: LargeDocument,
  operation: Operation | undefined,
): readonly Parameter[] {
  return (operation?.parameters ?? []).map((parameter) =>
    parameter.$ref === undefined
      ? parameter
      : components.parameters[parameter.$ref.split("/").at(-1)!]!,
  );
}
