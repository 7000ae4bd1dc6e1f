import type { Fail } from "@fintech-clients/shared";
import { members, scalar, type Encode, type Style } from "./style.js";

const delimiters: Readonly<Record<string, string>> = {
  form: ",",
  spaceDelimited: " ",
  pipeDelimited: "|",
};

/** A value as `name=value` pairs, for a query or a form. `name` is encoded, and so are the names in `value`. */
export function pairs(
  name: string,
  value: unknown,
  style: Style,
  path: string,
  encode: Encode,
  fail: Fail,
): string[] {
  if (typeof value !== "object" || value === null) {
    return [`${name}=${encode(scalar(value, path, fail))}`];
  }
  const found = members(value, path, fail).map(
    ([inner, text]) => [inner, encode(text)] as const,
  );
  if (style === "deepObject") {
    return found.map(([inner, text]) =>
      inner === undefined ? `${name}=${text}` : `${name}[${inner}]=${text}`,
    );
  }
  if (style.endsWith("*")) {
    return found.map(([inner, text]) => `${inner ?? name}=${text}`);
  }
  // A comma is a delimiter as it stands; what RFC 3986 does not allow is encoded.
  const delimiter = delimiters[style]!;
  const joined = found
    .flat()
    .filter((part) => part !== undefined)
    .join(delimiter === "," ? delimiter : encode(delimiter));
  return found.length === 0 ? [] : [`${name}=${joined}`];
}
