/** A case about receiving webhooks. Needs no server, and runs in any runtime. */
export interface WebhookCase {
  readonly id: string;
  /** The rules of docs/contract.md that it proves. */
  readonly proves: readonly string[];
  /** Throws where the rule does not hold. */
  readonly run: () => Promise<void>;
}

/** Throws unless both are written as the same JSON. */
export function same(actual: unknown, expected: unknown, what: string): void {
  const [is, should] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (is !== should) {
    throw new Error(`${what}: ${is}, not ${should}`);
  }
}

/** What a result tells in one word: the reason of its error, or the name of its event. */
export function wordOf(result: {
  readonly name?: string | undefined;
  readonly error?: { readonly reason: string } | undefined;
}): string {
  return result.error?.reason ?? result.name ?? "neither";
}

/** The name and the message of what a function throws. */
export async function thrownBy(
  run: () => unknown,
): Promise<{ readonly name: string; readonly message: string }> {
  try {
    await run();
  } catch (error) {
    return error as Error;
  }
  return { name: "nothing", message: "" };
}
