/** The lines between `// #region <name>` and its end, without the indentation they share. */
export function region(text: string, name: string): string {
  const lines = text.split("\n");
  const start = lines.findIndex((line) => line.trim() === `// #region ${name}`);
  const end = lines.findIndex(
    (line, index) => index > start && line.trim() === "// #endregion",
  );
  if (start === -1 || end === -1) {
    throw new Error(`no region ${name}`);
  }
  const inside = lines.slice(start + 1, end);
  const indents = inside
    .filter((line) => line.trim() !== "")
    .map((line) => line.search(/\S/));
  const shared = Math.min(...indents);
  return inside.map((line) => `${line.slice(shared)}\n`).join("");
}
