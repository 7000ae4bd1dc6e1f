import type { ErrorObject } from "ajv/dist/2020.js";

import { schemaRef, validatorOf } from "../validation/validator.js";
import { isObject } from "../examples/json.js";
import type { Provider } from "../providers/provider.js";
import { at, keysOf } from "../specs/json-pointer.js";
import type { LocatedOperation } from "../specs/operations.js";

/** One way in which an answer is not as the document says. Holds no value of the answer. */
export interface Deviation {
  /** `payment.transactions[].amount`; empty for the whole answer. */
  readonly field: string;
  /** `type: number expected, string found`. */
  readonly kind: string;
}

/** The status that the document has for an answer: itself, its range, `default`; undefined where it has none. */
export function documentedStatus(
  { operation }: LocatedOperation,
  status: number,
): string | undefined {
  const names = [String(status), `${Math.floor(status / 100)}XX`, "default"];
  return names.find((name) => name in operation.responses);
}

/** The place of the schema of an answer's body in the document; undefined where it has none. */
export function answerSchema(
  located: LocatedOperation,
  status: number,
): readonly string[] | undefined {
  const name = documentedStatus(located, status);
  const content = located.operation.responses[name ?? ""]?.content ?? {};
  const [type] =
    Object.entries(content).find(
      ([each, { schema }]) => each.includes("json") && schema !== undefined,
    ) ?? [];
  if (name === undefined || type === undefined) {
    return undefined;
  }
  const place = ["paths", located.template, located.method.toLowerCase()];
  return [...place, "responses", name, "content", type, "schema"];
}

/** Where an answer's body is not as the document says, each field once. */
export function deviations(
  provider: Provider,
  located: LocatedOperation,
  status: number,
  body: unknown,
): readonly Deviation[] {
  const place = answerSchema(located, status);
  if (place === undefined) {
    return [];
  }
  const ajv = validatorOf(provider);
  if (ajv.validate(schemaRef(provider, place), body)) {
    return [];
  }
  const found = (ajv.errors ?? [])
    .filter(
      ({ keyword }) => !["anyOf", "oneOf", "allOf", "if"].includes(keyword),
    )
    .map((error) => toDeviation(error, body));
  const unique = new Map(
    found.map((each) => [`${each.field} ${each.kind}`, each]),
  );
  return [...unique.values()];
}

function toDeviation(
  { instancePath, keyword, params }: ErrorObject,
  body: unknown,
): Deviation {
  const path = keysOf(instancePath);
  const { missingProperty, type } = params as {
    readonly missingProperty?: string;
    readonly type?: string | readonly string[];
  };
  if (missingProperty !== undefined) {
    return { field: fieldName([...path, missingProperty]), kind: "is missing" };
  }
  const kind =
    type === undefined
      ? keyword
      : `type: ${[type].flat().join(" or ")} expected, ${kindOf(at(body, path))} found`;
  return { field: fieldName(path), kind };
}

/** Indexes are left out: a deviation of every item is one. */
export function fieldName(path: readonly string[]): string {
  return path
    .map((key) => (/^\d+$/.test(key) ? "[]" : `.${key}`))
    .join("")
    .replace(/^\./, "");
}

/** A JSON type's name. */
export function kindOf(value: unknown): string {
  if (value === null) {
    return "null";
  }
  return Array.isArray(value)
    ? "array"
    : isObject(value)
      ? "object"
      : typeof value;
}
