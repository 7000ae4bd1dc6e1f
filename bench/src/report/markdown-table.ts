/** Rows as a Markdown table; every column but the first to the right unless it is text. */
export function markdownTable(
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string {
  const [first] = rows;
  const rule = head.map((_, column) =>
    column > 0 && /^[-\d<]/.test(String(first?.[column])) ? "---:" : "---",
  );
  return [head, rule, ...rows]
    .map((row) => `| ${row.join(" | ")} |`)
    .join("\n");
}
