import {
  isIdempotencyHeader,
  isObject,
  type JsonObject,
  type OpenApiDocument,
  pathOperations,
  resolveRef,
} from "@fintech-clients/openapi";
import type { Provider, ReferenceOperation } from "./provider.ts";

/** The documented values of an operation's parameters by place; an optional one that has none is left out. */
export function documentedParameters(
  { document, name: provider }: Provider,
  { operation, name }: ReferenceOperation,
): Record<string, JsonObject> {
  const params: Record<string, JsonObject> = {};
  for (const given of operation.parameters ?? []) {
    const parameter = resolveRef(document, given);
    const { name: own, in: place, required } = parameter;
    if (isIdempotencyHeader(operation, parameter)) {
      continue;
    }
    const example =
      parameter["example"] ??
      (required === true ? namedAlike(document, parameter) : undefined);
    if (example !== undefined) {
      (params[String(place)] ??= {})[String(own)] = example;
    } else if (required === true) {
      throw new Error(
        `${provider}: ${name} needs an example of ${String(own)}`,
      );
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
  const { content } = resolveRef(document, body);
  const [media] = isObject(content) ? Object.values(content) : [];
  return firstExample(media);
}

/** The value of a media type's first example. */
export function firstExample(media: unknown): unknown {
  const examples = isObject(media) ? media["examples"] : undefined;
  const [first] = isObject(examples) ? Object.values(examples) : [];
  return isObject(first) ? first["value"] : undefined;
}
