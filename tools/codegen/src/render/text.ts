import { format, resolveConfig } from "prettier";

export function header(provider: string): string {
  return `// Generated from specs/${provider} by \`pnpm generate\`. Do not edit.\n`;
}

/** Text as the repository's prettier would leave it in this file. */
export async function formatText(file: string, text: string): Promise<string> {
  return await format(text, { ...(await resolveConfig(file)), filepath: file });
}

/**
 * JSON with a line for each member down to `depth`, and what lies deeper on one
 * line: small enough to ship, and a diff still names the operation or schema.
 */
export function outlineJson(
  value: unknown,
  depth: number,
  indent = "",
): string {
  if (depth === 0 || typeof value !== "object" || value === null) {
    return JSON.stringify(value);
  }
  const inner = `${indent}  `;
  const below = (each: unknown): string => outlineJson(each, depth - 1, inner);
  const isList = Array.isArray(value);
  const members = isList
    ? value.map(below)
    : Object.entries(value).map(
        ([name, each]) => `${JSON.stringify(name)}: ${below(each)}`,
      );
  if (members.length === 0) {
    return JSON.stringify(value);
  }
  const lines = members.map((member) => inner + member).join(",\n");
  return `${isList ? "[" : "{"}\n${lines}\n${indent}${isList ? "]" : "}"}`;
}
