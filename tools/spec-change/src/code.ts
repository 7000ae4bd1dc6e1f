/** A name as Markdown code. */
export function code(name: unknown): string {
  return `\`${String(name)}\``;
}
