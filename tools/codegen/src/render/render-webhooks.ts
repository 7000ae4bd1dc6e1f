import { isObject, type OpenApiDocument } from "@fintech-clients/openapi";
import { header } from "./text.ts";

/** The text of src/generated/webhooks.ts; undefined for a document without webhooks. */
export function renderWebhooks(
  provider: string,
  document: OpenApiDocument,
): string | undefined {
  const { webhooks } = document;
  if (!isObject(webhooks)) return undefined;
  return `${header(provider)}
import type { webhooks } from "./schema.js";

/** The bodies of the webhooks, by name. */
export type WebhookEvents = {
  readonly [Name in keyof webhooks]: webhooks[Name] extends {
    post: { requestBody?: { content: { "application/json": infer Body } } };
  }
    ? Body
    : unknown;
};

/** Matches their names. Grouped, as every receiver carries it. */
export const webhookNames: RegExp = /^(${namePattern(Object.keys(webhooks))})$/;
`;
}

/** What each name begins with, up to its last dot, once. */
function namePattern(names: readonly string[]): string {
  const groups = Map.groupBy(names.toSorted(), (name) =>
    name.slice(0, name.lastIndexOf(".") + 1),
  );
  return [...groups]
    .map(([start, group]) => {
      const ends = group.map((name) => escapeRegExp(name.slice(start.length)));
      return `${escapeRegExp(start)}(${ends.join("|")})`;
    })
    .join("|");
}

function escapeRegExp(text: string): string {
  return text.replaceAll(/[^\w]/g, "\\$&");
}
