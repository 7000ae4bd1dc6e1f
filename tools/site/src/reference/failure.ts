import { isObject } from "@fintech-clients/openapi";
import { blocks, code, table, text } from "../markdown/text.ts";
import type { FailureRow } from "./failure-row.ts";
import { readFailures } from "./read-failures.ts";
import { writeFailures } from "./write-failures.ts";
import {
  type ErrorCodes,
  isRead,
  type Provider,
  type ReferenceOperation,
} from "./provider.ts";

/** What a failed call means for money: repeated or not, after what, with which key, and how to find out. */
export function failure(
  provider: Provider,
  operation: ReferenceOperation,
): string {
  const rows = failures(operation, provider.codes).map(
    ({ what, isRepeated, outcome, afterwards }) => [
      what,
      isRepeated ? "yes" : "no",
      code(outcome),
      afterwards,
    ],
  );
  return blocks(
    "## When it fails",
    keySentence(operation),
    table(["what happens", "repeated", "outcome", "afterwards"], rows),
    "A repeat waits as long as `Retry-After` asks, or else a random time of up to 0.5 s that doubles each time; 3 attempts in all, unless [options](/recipes#time-limits-and-aborting) say otherwise. `error.outcome` is the worst of all attempts. [The contract](/contract#outcome) has every rule.",
    isRead(operation) ? "" : lookUp(provider, operation),
  ).trimEnd();
}

/** What each kind of failure means for an operation: the rules of docs/contract.md, with its own entry of the run-time table. */
export function failures(
  operation: Pick<ReferenceOperation, "method" | "metadata" | "operation">,
  codes: ErrorCodes,
): readonly FailureRow[] {
  return isRead(operation)
    ? readFailures(operation.metadata, codes)
    : writeFailures(operation.metadata, codes, canBeRead(operation));
}

/** Whether a read tells what became of a write. */
function canBeRead({
  operation,
}: Pick<ReferenceOperation, "operation">): boolean {
  const given = operation["x-look-up"];
  return isObject(given) && given["none"] === undefined;
}

function keySentence(operation: ReferenceOperation): string {
  const { idempotencyHeader, idempotencyBodyField, repeatable } =
    operation.metadata;
  if (isRead(operation)) {
    return "A read: it changes nothing, so it is repeated after every failure that may pass.";
  }
  if (idempotencyHeader === undefined) {
    const none =
      operation.operation["x-verified"] === "unread"
        ? "none is marked in the document, and its page was not read"
        : "the provider documents none";
    return `A write without an idempotency key: ${none}. The client sends it once, and again only where it was surely not carried out.`;
  }
  const field =
    idempotencyBodyField === undefined
      ? ""
      : ` The field ${code(idempotencyBodyField)} of the body may carry it instead; then no header is sent.`;
  const key = `Its key travels in ${code(idempotencyHeader)}: pass \`idempotencyKey\`, derived from an attempt that you have stored; without it, a new one is made for each call. It is the same on every attempt of a call.${field}`;
  const source = operation.operation["x-idempotency-source"];
  return repeatable === true
    ? `${key} [The provider says](${String(source)}) what a repeated key does, so the client repeats the call with it.`
    : `${key} No page says what a repeated key does here, so the client does not rely on it.`;
}

function lookUp(provider: Provider, { operation }: ReferenceOperation): string {
  const given = operation["x-look-up"];
  const heading = "### How to find out what happened";
  if (!isObject(given)) {
    return blocks(
      heading,
      "No page that was read says how: ask the provider.",
    ).trimEnd();
  }
  if (given["none"] !== undefined) {
    return blocks(heading, `No read tells. ${text(given["none"])}`).trimEnd();
  }
  const read = provider.operations.find(
    ({ name }) => name === given["operation"],
  );
  const name = code(given["operation"]);
  const parameters = isObject(given["parameters"]) ? given["parameters"] : {};
  return blocks(
    heading,
    `Call ${read === undefined ? name : `[${name}](${read.page})`}, and look for this: ${text(given["shows"])}`,
    table(
      ["its parameter", "is in what you sent"],
      Object.entries(parameters).map(([own, place]) => [
        code(own),
        code(place),
      ]),
    ),
    "More: [when the outcome is unknown](/unclear-outcomes).",
  ).trimEnd();
}
