import { encodeText, toBase64 } from "./signature.js";
import type { WebhookDefinition } from "./types.js";

/** A field of something that arrived, by its path; undefined where there is none. */
function field(target: unknown, path: string): unknown {
  return path
    .split(".")
    .reduce<unknown>(
      (from, name) =>
        from && Object.hasOwn(from, name)
          ? (from as Record<string, unknown>)[name]
          : undefined,
      target,
    );
}

/** The same where it is a text, or else "". Never converts: an object's own `toString` may throw. */
export function textAt(target: unknown, path: string): string {
  const value = field(target, path);
  return typeof value === "string" ? value : "";
}

/** The hash of what identifies an event; without that, of all of it but `retry`. */
export async function deduplicationKeyOf(
  { provider, identities }: WebhookDefinition,
  event: object,
): Promise<string> {
  const { retry: _, ...rest } = event as Record<string, unknown>;
  const identity = identities
    .map((paths) => paths.map((path) => field(event, path)))
    .find(([first, second]) => first && second);
  const text = canonical([provider, identity ?? rest]);
  return toBase64(await crypto.subtle.digest("SHA-256", encodeText(text)));
}

/** One text for one JSON value, whatever the order of its fields. Without recursion, as events may be nested deeply. */
function canonical(value: unknown): string {
  const open = [value];
  let text = "";
  while (open.length > 0) {
    const next = open.pop();
    const isObject = typeof next === "object" && next;
    const names = Object.keys(isObject || []);
    names.sort();
    // The names of an object's fields tell how many of the values that follow belong to it.
    text += `${JSON.stringify(isObject ? [Array.isArray(next), names] : next)},`;
    for (const name of names) {
      open.push((next as Record<string, unknown>)[name]);
    }
  }
  return text;
}
