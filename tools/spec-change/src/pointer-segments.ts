/** The unescaped segments of a JSON pointer that is written as a URI fragment. */
export function pointerSegments(pointer: string): string[] {
  return pointer
    .replace(/^#\//, "")
    .split("/")
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
}
