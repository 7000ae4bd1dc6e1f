import {
  errorCodeSchema,
  isObject,
  type OpenApiDocument,
} from "@fintech-clients/openapi";
import { blocks, code, table, text } from "../markdown/text.ts";
import { isRead, type Provider, type ReferenceOperation } from "./provider.ts";

/** A provider's operations by what they are about: what has the most operations first. */
export function groups({
  operations,
}: Provider): ReadonlyMap<string, readonly ReferenceOperation[]> {
  const byTag = Map.groupBy(operations, ({ operation }) => {
    const { tags } = operation;
    const [tag = "Other"] = Array.isArray(tags) ? tags.map(String) : [];
    return tag.replace(/ \(.*\)$/, "");
  });
  return new Map([...byTag].toSorted(([, a], [, b]) => b.length - a.length));
}

/** The page that lists a provider's operations, error codes and webhook events. */
export function providerPage(provider: Provider): string {
  const { document, title, name } = provider;
  const tables = [...groups(provider)].map(([group, operations]) =>
    blocks(`## ${group}`, operationsTable(operations)).trimEnd(),
  );
  return blocks(
    `# ${title}: reference`,
    text(document.info?.["description"]),
    `[Package and first call](/packages/${name}) · [What a call promises](/contract)`,
    ...tables,
    errorCodes(provider),
    webhookEvents(document),
  );
}

function operationsTable(operations: readonly ReferenceOperation[]): string {
  return table(
    ["operation", "a failed call is repeated", "call"],
    operations.map((operation) => [
      `[${text(operation.summary)}](${operation.page})`,
      repeats(operation),
      code(operation.name),
    ]),
  );
}

function repeats(operation: ReferenceOperation): string {
  const { repeatable, notExecuted = [] } = operation.metadata;
  if (isRead(operation)) {
    return "yes, a read";
  }
  return repeatable === true
    ? "yes, with the same key"
    : `only after ${["429", ...notExecuted].join(" or ")}`;
}

function errorCodes({ document, codes }: Provider): string {
  const schema = errorCodeSchema(document);
  const values: unknown[] = [schema["enum"], schema["x-open-enum"]].flatMap(
    (list) => (Array.isArray(list) ? list : []),
  );
  const all = [
    ...new Set([
      ...values.map(String),
      ...(codes.innerFailure ?? []),
      ...(codes.notTaken ?? []),
    ]),
  ];
  const meaning = (each: string): string =>
    codes.innerFailure?.includes(each)
      ? " (a failure within the provider: the outcome of a write is `unknown`, whatever the status)"
      : codes.notTaken?.includes(each)
        ? " (not taken: the outcome is `rejected`, whatever the status)"
        : "";
  return blocks(
    "## Error codes",
    all.length === 0
      ? "This provider's pages list no codes."
      : text(schema["description"]),
    all.map((each) => `- ${code(each)}${meaning(each)}`).join("\n"),
  ).trimEnd();
}

function webhookEvents({ webhooks }: OpenApiDocument): string {
  if (!isObject(webhooks) || Object.keys(webhooks).length === 0) {
    return "";
  }
  return blocks(
    "## Webhook events",
    "[How to receive them](/webhooks).",
    Object.keys(webhooks)
      .map((event) => `- ${code(event)}`)
      .join("\n"),
  ).trimEnd();
}
