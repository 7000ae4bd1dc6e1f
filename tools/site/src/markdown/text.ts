/** Markdown of a spec, on one line, safe inside a table and inside a page that Vue compiles. */
export function text(markdown: unknown): string {
  const line = plain(markdown).replaceAll(/\s+/g, " ");
  return line
    .trim()
    .split(/(`[^`]*`)/)
    .map((part) => (part.startsWith("`") ? part : escapeMarkup(part)))
    .join("")
    .replaceAll("|", String.raw`\|`);
}

/** A text as it is, nothing for what is not there, JSON for all else. */
export function plain(value: unknown): string {
  if (typeof value === "string") {
    return value;
  }
  return value === undefined || value === null ? "" : JSON.stringify(value);
}

/** A value as it would be written in JSON, as inline code. */
export function code(value: unknown): string {
  const shown = typeof value === "string" ? value : JSON.stringify(value);
  const fence = shown.includes("`") ? "``" : "`";
  return `${fence}${shown.replaceAll("|", String.raw`\|`)}${fence}`;
}

/** A Markdown table; nothing where it has no row. */
export function table(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  if (rows.length === 0) {
    return "";
  }
  const lines = [columns, columns.map(() => "---"), ...rows];
  return lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** A description and what limits the value, in one cell: `An id. At most 255 characters.` keeps its full stop. */
export function joinNotes(notes: readonly string[]): string {
  return notes
    .filter((note) => note !== "")
    .join("; ")
    .replaceAll(/([.!?]); /g, "$1 ");
}

/** Blocks with an empty line between them; empty ones are left out. */
export function blocks(...parts: readonly string[]): string {
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

/** The name of a page or an anchor: lower case, words joined by hyphens. */
export function slug(title: string): string {
  return title
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
}

function escapeMarkup(part: string): string {
  return part
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(/([*_])/g, String.raw`\$1`)
    .replaceAll("{{", "{&#8203;{");
}
