const start = "<!-- operations -->";
const end = "<!-- /operations -->";

/** The text with another content between its two marks. */
export function replaceRegion(text: string, content: string): string {
  const from = text.indexOf(start);
  const to = text.indexOf(end, from);
  if (from === -1 || to === -1) {
    throw new Error(`${start} and ${end} are missing`);
  }
  return `${text.slice(0, from + start.length)}\n\n${content}\n\n${text.slice(to)}`;
}
