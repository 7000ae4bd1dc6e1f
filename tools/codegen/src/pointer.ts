/** A JSON pointer, as a URI fragment, from its unescaped segments. */
export function pointer(...segments: (string | number)[]): string {
  const escaped = segments.map((segment) =>
    String(segment).replaceAll("~", "~0").replaceAll("/", "~1"),
  );
  return `#/${escaped.join("/")}`;
}
