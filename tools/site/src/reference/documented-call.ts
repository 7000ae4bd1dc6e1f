import {
  isIdempotencyHeader,
  isObject,
  type JsonObject,
  type OpenApiDocument,
  pathOperations,
  resolveRef,
} from "@fintech-clients/openapi";
import { valueOf } from "../schema/value-of.ts";
import type { Provider, ReferenceOperation } from "./provider.ts";

/** The documented values of an operation's parameters by place. Without one, an optional parameter is left out, as an optional `X-` header always is, and a required one gets a value of its type. */
export function documentedParameters(
  { document }: Provider,
  { operation }: ReferenceOperation,
): Record<string, JsonObject> {
  const params: Record<string, JsonObject> = {};
  for (const given of operation.parameters ?? []) {
    const parameter = resolveRef(document, given);
    const { name: own, in: place, required } = parameter;
    if (
      isIdempotencyHeader(operation, parameter) ||
      // For special callers: an action token of YouHodler's, say, which cannot be had yet.
      (place === "header" && required !== true && /^x-/i.test(String(own)))
    ) {
      continue;
    }
    const example =
      parameter["example"] ??
      (required === true
        ? (namedAlike(document, parameter) ??
          valueOf(document, parameter["schema"]))
        : undefined);
    if (example !== undefined) {
      (params[String(place)] ??= {})[String(own)] = example;
    }
  }
  return params;
}

/** The example of another operation's parameter of the same name: a provider's own document may have none. */
function namedAlike(document: OpenApiDocument, { name }: JsonObject): unknown {
  return pathOperations(document)
    .flatMap(({ operation }) => operation.parameters ?? [])
    .map((given) => resolveRef(document, given))
    .find((each) => each["name"] === name && each["example"] !== undefined)?.[
    "example"
  ];
}

/** The first documented example of an operation's body. */
export function documentedBody(
  { document }: Provider,
  { operation }: ReferenceOperation,
): unknown {
  const body = operation["requestBody"];
  if (!isObject(body)) {
    return undefined;
  }
  const { content, required } = resolveRef(document, body);
  const [media] = isObject(content) ? Object.values(content) : [];
  const schema = isObject(media) ? media["schema"] : undefined;
  return (
    firstExample(media) ??
    (required === true ? valueOf(document, schema) : undefined)
  );
}

/** The value of a media type's first example. */
export function firstExample(media: unknown): unknown {
  const examples = isObject(media) ? media["examples"] : undefined;
  const [first] = isObject(examples) ? Object.values(examples) : [];
  return isObject(first) ? first["value"] : undefined;
}
