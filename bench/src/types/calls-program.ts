/** Functions that await a call each and look at its result; the calls are taken by turns. */
export function callsProgram<Call>(
  calls: readonly Call[],
  count: number,
  write: (call: Call) => string,
): string {
  return Array.from(
    { length: count },
    (_, index) => `
export async function call${index}() {
  const result = await ${write(calls[index % calls.length]!)};
  return result.error ? undefined : result.data;
}`,
  ).join("\n");
}
