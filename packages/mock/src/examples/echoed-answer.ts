import type { LocatedOperation } from "../specs/operations.js";
import { jsonAnswer, type Answer } from "./answer.js";
import { documentedAnswer } from "./documented-answer.js";
import { echo } from "./echo.js";
import { asText, isObject, parseJson, type Json } from "./json.js";

const uuid = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/;

/**
 * The documented example with the values that were sent: what an operation
 * answers that does not remember. Something that is made gets an id of its own.
 */
export function echoedAnswer(
  { method, template, operation }: LocatedOperation,
  path: Readonly<Record<string, string>>,
  body: unknown,
  newUuid: () => string,
): { readonly answer: Answer; readonly id: string | undefined } {
  const answer = documentedAnswer(operation) ?? jsonAnswer(200, {});
  const example = parseJson(String(answer.body));
  if (example === undefined) {
    return { answer, id: undefined };
  }
  const shown = echo(example, body);
  if (!isObject(shown)) {
    return { answer: jsonAnswer(answer.status, shown), id: undefined };
  }
  const own: Json = Object.fromEntries(
    Object.entries(path).filter(([name]) => name in shown),
  );
  const [, last] = /\{([^{}]+)\}$/.exec(template) ?? [];
  const documented = asText(shown["id"]);
  const isMade = method === "POST" && Object.keys(path).length === 0;
  const id =
    documented !== undefined && isMade
      ? replaceUuid(documented, newUuid())
      : (path[last ?? ""] ?? documented);
  const named = "id" in shown ? { ...own, id } : own;
  return { answer: jsonAnswer(answer.status, { ...shown, ...named }), id };
}

/** Keeps a prefix: `ent_` and the like. */
function replaceUuid(id: string, fresh: string): string {
  return uuid.test(id) ? id.replace(uuid, fresh) : fresh;
}
