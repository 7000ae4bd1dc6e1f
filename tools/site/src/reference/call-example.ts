import { formatText } from "@fintech-clients/codegen";
import { documentedBody, documentedParameters } from "./documented-call.ts";
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
