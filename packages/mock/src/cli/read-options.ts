import { parseArgs } from "node:util";

import type { MockOptions } from "../mock-options.js";
import type { ProviderName } from "../providers/provider.js";
import { providerNames } from "../providers/providers.js";
import type { WebhookOptions } from "../webhooks/webhook-options.js";

/** What the command was asked for. */
export interface CommandOptions extends MockOptions {
  readonly list: boolean;
  readonly help: boolean;
}

/** Each option with the least and the most of a number; null where it takes a text, a boolean where it takes nothing. */
const known = {
  port: [0, 65_535],
  host: null,
  seed: [0, 2 ** 32],
  "fault-rate": [0, 1],
  provider: null,
  "ms-per-request": [0, 1e9],
  "webhooks-url": null,
  "webhooks-hmac-client-secret": null,
  "webhooks-api-key": null,
  "webhooks-secret": null,
  "webhooks-duplicate-rate": [0, 1],
  "webhooks-reorder-rate": [0, 1],
  "webhooks-timeout-ms": [1, 1e9],
  "webhooks-allow-remote": false,
  list: false,
  help: false,
} as const;

/** Reads the command's options: those of `startMock` with hyphens. Throws where one is unknown or has no sense, with what it takes. */
export function readOptions(args: readonly string[]): CommandOptions {
  const { values } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      Object.entries(known).map(([name, takes]) => [
        name,
        { type: takes === false ? "boolean" : "string" },
      ]),
    ),
  });
  const options: Record<string, unknown> = { port: 4010 };
  const webhooks: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(values)) {
    const limits = known[name as keyof typeof known];
    const given = limits ? number(name, String(value), limits) : value;
    const [, inWebhooks] = /^webhooks-(.*)$/.exec(name) ?? [];
    (inWebhooks === undefined ? options : webhooks)[
      (inWebhooks ?? name).replaceAll(/-(\w)/g, (_, letter: string) =>
        letter.toUpperCase(),
      )
    ] = given;
  }
  const { provider } = options;
  if (Object.keys(webhooks).length > 0 && webhooks["url"] === undefined) {
    throw new RangeError("--webhooks-url: is missing.");
  }
  return {
    list: false,
    help: false,
    ...options,
    ...(typeof provider === "string" && { provider: providerOf(provider) }),
    ...(webhooks["url"] !== undefined && {
      webhooks: webhooks as unknown as WebhookOptions,
    }),
  };
}

function number(
  name: string,
  text: string,
  [least, most]: readonly [least: number, most: number],
): number {
  const value = Number(text);
  if (text.trim() === "" || !(value >= least && value <= most)) {
    throw new RangeError(
      `--${name} is ${text}; it takes a number from ${least} to ${most}.`,
    );
  }
  return value;
}

/** The provider of that name. Throws where there is none. */
export function providerOf(text: string): ProviderName {
  const found = providerNames.find((name) => name === text);
  if (found === undefined) {
    throw new RangeError(
      `--provider is ${text}; it takes one of ${providerNames.join(", ")}.`,
    );
  }
  return found;
}
