import { formatText } from "@fintech-clients/codegen";
import {
  isIdempotencyHeader,
  isObject,
  type JsonObject,
  type OpenApiDocument,
  pathOperations,
  resolveRef,
} from "@fintech-clients/openapi";
import type { Provider, ReferenceOperation } from "./provider.ts";

/** A program that makes the call with every documented parameter and its first documented body. */
export async function callExample(
  provider: Provider,
  operation: ReferenceOperation,
): Promise<string> {
  const { client, name } = provider;
  const isKeyed = operation.metadata.idempotencyHeader !== undefined;
  const imports = [client.factory, ...(isKeyed ? ["idempotencyKeyOf"] : [])];
  const program = [
    `import { ${imports.join(", ")} } from "@fintech-clients/${name}";\n`,
    client.statement,
    "",
    ...(isKeyed
      ? [
          "// A row of your own, stored before its first call.",
          storedAttempt,
          "",
        ]
      : []),
    callStatement(provider, operation),
    "",
    "if (error) {",
    "  console.error(error.message, error.outcome);",
    "} else {",
    "  console.log(data);",
    "}",
  ].join("\n");
  return formatText("example.ts", program);
}

const storedAttempt = `const attempt = { id: "attempt-7d1f5a" };`;

/** `const { data, error } = await client.POST(...)`. */
export function callStatement(
  provider: Provider,
  operation: ReferenceOperation,
): string {
  const { method, path } = operation;
  const init = initOf(provider, operation);
  const rest = init === "{}" ? "" : `, ${init}`;
  return `const { data, error } = await client.${method.toUpperCase()}(${JSON.stringify(path)}${rest});`;
}

function initOf(provider: Provider, operation: ReferenceOperation): string {
  const params = documentedParameters(provider, operation);
  const body = documentedBody(provider, operation);
  const [noun = "call"] = operation.summary.toLowerCase().split(" ");
  const members = [
    ...(Object.keys(params).length > 0
      ? [`params: ${JSON.stringify(params)}`]
      : []),
    ...(body === undefined ? [] : [`body: ${JSON.stringify(body)}`]),
    ...(operation.metadata.idempotencyHeader === undefined
      ? []
      : [
          `idempotencyKey: await idempotencyKeyOf(${JSON.stringify(noun)}, attempt.id)`,
        ]),
  ];
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}

/** The documented values of an operation's parameters by place; an optional one that has none is left out. */
function documentedParameters(
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
function documentedBody(
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
