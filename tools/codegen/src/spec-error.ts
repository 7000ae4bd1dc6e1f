/** What is wrong with a provider's specs, one line for each problem, all at once. */
export class SpecError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join("\n"));
    this.name = "SpecError";
    this.problems = problems;
  }
}
