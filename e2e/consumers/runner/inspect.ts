interface Inspecting {
  readonly inspect?: (value: unknown, options: { depth: number }) => string;
}

const { Deno, process } = globalThis as unknown as {
  readonly Deno?: Inspecting;
  readonly process?: {
    readonly getBuiltinModule?: (name: string) => Inspecting | undefined;
  };
};

const inspect =
  Deno?.inspect ??
  process?.getBuiltinModule?.("node:util")?.inspect ??
  ((value: unknown) => ownMembers(value, 8));

/** A value in every form that this runtime has for showing one. */
export function show(value: unknown): string {
  const shown = inspect(value, { depth: 8 });
  return value instanceof Error
    ? `${shown}\n${JSON.stringify(value)}\n${String(value)}\n${value.stack}`
    : shown;
}

/** What a browser's console shows: the enumerable members, and theirs. */
function ownMembers(value: unknown, depth: number): string {
  if (typeof value !== "object" || value === null || depth === 0) {
    return String(value);
  }
  return Object.entries(value)
    .map(([name, each]) => `${name}: ${ownMembers(each, depth - 1)}`)
    .join("\n");
}
