import { formatText } from "@fintech-clients/codegen";
import { isObject, resolveRef } from "@fintech-clients/openapi";
import { slug } from "../markdown/text.ts";
import { documentedBody, documentedParameters } from "./documented-call.ts";
import { flatten } from "../schema/flatten.ts";
import type { Provider, ReferenceOperation } from "./provider.ts";

/** A program that makes the call with its documented parameters and its first documented body. */
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
    `  console.log(${hasSubStatus(provider, operation) ? "data.status, data.sub_status" : "data"});`,
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
  // The operation's own name: two writes of one row must not share a key.
  const kind = slug(operation.summary);
  const members = [
    ...(Object.keys(params).length > 0
      ? [`params: ${JSON.stringify(params)}`]
      : []),
    ...(body === undefined ? [] : [`body: ${JSON.stringify(body)}`]),
    ...(operation.metadata.idempotencyHeader === undefined
      ? []
      : [
          `idempotencyKey: await idempotencyKeyOf(${JSON.stringify(kind)}, attempt.id)`,
        ]),
  ];
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}

/** Whether a success alone does not tell what became of the money: `status` and `sub_status` do. */
function hasSubStatus(
  { document }: Provider,
  { operation }: ReferenceOperation,
): boolean {
  const successes = Object.entries(operation.responses ?? {}).filter(
    ([status]) => status.startsWith("2"),
  );
  return (
    successes.length > 0 &&
    successes.every(([, response]) => {
      const { content } = resolveRef(document, response);
      const [media] = Object.values(isObject(content) ? content : {});
      const schema = isObject(media) ? media["schema"] : undefined;
      const properties = isObject(schema)
        ? flatten(document, schema)["properties"]
        : undefined;
      return (
        isObject(properties) &&
        "status" in properties &&
        "sub_status" in properties
      );
    })
  );
}
