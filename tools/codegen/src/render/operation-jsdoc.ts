import {
  isObject,
  type methods,
  type Operation,
} from "@fintech-clients/openapi";

/** How much of a description is shown in an editor. */
const maxLength = 240;

/** The JSDoc of an operation: what it does, whether a failed call is repeated, and the page that documents it. */
export function operationJsdoc(
  method: (typeof methods)[number],
  operation: Operation,
): string {
  const { summary, description, externalDocs } = operation;
  const what = [
    typeof summary === "string" ? `${summary.replace(/\.$/, "")}.` : "",
    typeof description === "string" ? firstSentences(description) : "",
  ];
  const paragraphs = [
    what.filter((text) => text !== "").join(" "),
    repeating(method, operation),
    isObject(externalDocs) ? `@see ${String(externalDocs["url"])}` : "",
  ];
  const lines = paragraphs
    .filter((text) => text !== "")
    .join("\n\n")
    .replaceAll("*/", "*\\/")
    .split("\n");
  if (lines.length === 1) return `/** ${lines[0]} */\n`;
  return `/**\n${lines.map((line) => ` * ${line}`.trimEnd()).join("\n")}\n */\n`;
}

/** The first sentence, and more of them as long as they are short. */
function firstSentences(description: string): string {
  const sentences = description.trim().split(/(?<=[.!?])\s+/);
  let text = sentences[0] ?? "";
  for (const sentence of sentences.slice(1)) {
    if (text.length + 1 + sentence.length > maxLength) break;
    text += ` ${sentence}`;
  }
  return text.replaceAll(/\s+/g, " ");
}

/** What the client does with a failed call, from the facts that the run time has. */
function repeating(
  method: (typeof methods)[number],
  operation: Operation,
): string {
  const header = operation["x-idempotency-header"] as string | undefined;
  if (method === "get" || method === "head") {
    return "A read: repeated after a failure that may pass.";
  }
  if (header !== undefined && "x-idempotency-source" in operation) {
    return `Repeated after a failure that may pass, always with the same \`${header}\`.`;
  }
  const also = operation["x-not-executed"];
  const statuses = [429, ...(Array.isArray(also) ? also.map(Number) : [])];
  const only = `repeated only after a ${statuses.join(" or a ")}`;
  return header === undefined
    ? `A write without an idempotency key: ${only}.`
    : `Sent with an \`${header}\`, whose effect is not documented: ${only}.`;
}
