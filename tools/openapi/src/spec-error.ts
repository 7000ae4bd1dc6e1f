/** What is wrong at one place of a document. */
export interface LintProblem {
  pointer: string;
  onKey: boolean;
  message: string;
}

/** What is wrong with a provider's specs, one line for each problem, all at once. */
export class SpecError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join("\n"));
    this.name = "SpecError";
    this.problems = problems;
  }
}

/** What an error says, one line for each problem. */
export function problemsOf(error: unknown): readonly string[] {
  return error instanceof SpecError
    ? error.problems
    : [(error as Error).message];
}

/** Waits for all, and throws the problems of all that failed as one. */
export async function collect<T>(work: Promise<T>[]): Promise<T[]> {
  const results = await Promise.allSettled(work);
  const problems = results.flatMap((result) => {
    if (result.status === "fulfilled") return [];
    if (result.reason instanceof SpecError) return result.reason.problems;
    throw result.reason;
  });
  if (problems.length > 0) throw new SpecError(problems);
  return results.flatMap((result) =>
    result.status === "fulfilled" ? [result.value] : [],
  );
}
