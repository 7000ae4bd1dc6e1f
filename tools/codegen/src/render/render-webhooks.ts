import { isObject, type OpenApiDocument } from "@fintech-clients/openapi";
import { header } from "./text.ts";

/** The text of src/generated/webhooks.ts; undefined for a document without webhooks. */
export function renderWebhooks(
  provider: string,
  document: OpenApiDocument,
): string | undefined {
  const { webhooks } = document;
  if (!isObject(webhooks)) return undefined;
  const names = Object.keys(webhooks).toSorted();
  return `${header(provider)}
import type { webhooks } from "./schema.js";

/** The bodies of the webhooks, by name. */
export type WebhookEvents = {
  readonly [Name in keyof webhooks]: webhooks[Name]["post"]["requestBody"]["content"]["application/json"];
};

export const webhookNames: readonly (keyof webhooks)[] = [
${names.map((name) => `  ${JSON.stringify(name)},\n`).join("")}];
`;
}
