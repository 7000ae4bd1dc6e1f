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

/** Rows as a table that reads well in a terminal; numbers to the right. */
export function textTable(
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string {
  const cells = [head, ...rows].map((row) => row.map(String));
  const widths = head.map((_, column) =>
    Math.max(...cells.map((row) => row[column]?.length ?? 0)),
  );
  return cells
    .map((row) =>
      row
        .map((cell, column) => {
          const width = widths[column] ?? 0;
          return column > 0 && /^[-\d<]/.test(cell)
            ? cell.padStart(width)
            : cell.padEnd(width);
        })
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
