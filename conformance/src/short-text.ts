/** A value for a failure's text, as JSON where it has any. */
export function shortText(value: unknown): string {
  let text: string | undefined;
  try {
    text = JSON.stringify(value, (_, each: unknown) =>
      typeof each === "number" && !Number.isFinite(each) ? String(each) : each,
    );
  } catch {
    // Told below, by type.
  }
  const shown = text ?? (value === undefined ? "undefined" : typeof value);
  return shown.length > 400 ? `${shown.slice(0, 400)}…` : shown;
}
