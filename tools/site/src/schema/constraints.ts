import { isObject, type JsonObject } from "@fintech-clients/openapi";
import { code, plain } from "../markdown/text.ts";

/** What a schema allows beyond its type, in words. */
export function constraints(schema: JsonObject): string[] {
  const { default: preset, const: only, pattern } = schema;
  const { minLength, maxLength, minimum, maximum, minItems, maxItems } = schema;
  return [
    ...(only === undefined ? [] : [`always ${code(only)}`]),
    ...values(schema["enum"], "one of"),
    ...values(schema["x-open-enum"], "known values"),
    ...range(minLength, maxLength, "characters"),
    ...range(minimum, maximum, ""),
    ...range(minItems, maxItems, "items"),
    ...(typeof pattern === "string" ? [`matches ${code(pattern)}`] : []),
    ...(preset === undefined ? [] : [`default ${code(preset)}`]),
    ...(schema["deprecated"] === true ? ["deprecated"] : []),
    ...(schema["x-masked-secret"] === undefined
      ? []
      : [`a secret comes back as ${code(schema["x-masked-secret"])}`]),
  ];
}

function values(list: unknown, words: string): string[] {
  const all: unknown[] = Array.isArray(list)
    ? list
    : isObject(list) && Array.isArray(list["values"])
      ? list["values"]
      : [];
  return all.length === 0 ? [] : [`${words} ${all.map(code).join(", ")}`];
}

function range(from: unknown, to: unknown, unit: string): string[] {
  const words =
    from !== undefined && from === to
      ? `exactly ${plain(from)}`
      : from !== undefined && to !== undefined
        ? `${plain(from)} to ${plain(to)}`
        : from !== undefined
          ? `at least ${plain(from)}`
          : to !== undefined
            ? `at most ${plain(to)}`
            : "";
  return words === "" ? [] : [`${words} ${unit}`.trim()];
}
