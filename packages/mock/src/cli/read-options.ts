import { parseArgs } from "node:util";

import type { MockOptions } from "../mock-options.js";
import type { ProviderName } from "../providers/provider.js";
import { providerNames } from "../providers/providers.js";

/** What the command was asked for. */
export interface CommandOptions extends MockOptions {
  readonly list: boolean;
  readonly help: boolean;
}

/** Reads the command's options. Throws where one is unknown or has no sense, with what it takes. */
export function readOptions(args: readonly string[]): CommandOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      port: { type: "string", default: "4010" },
      host: { type: "string" },
      seed: { type: "string" },
      "fault-rate": { type: "string" },
      provider: { type: "string" },
      "ms-per-request": { type: "string" },
      list: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  const { host, seed, provider, list, help } = values;
  const rate = values["fault-rate"];
  const perRequest = values["ms-per-request"];
  return {
    list,
    help,
    port: number("port", values.port, 0, 65_535),
    ...(host !== undefined && { host }),
    ...(seed !== undefined && { seed: number("seed", seed, 0, 2 ** 32) }),
    ...(rate !== undefined && { faultRate: number("fault-rate", rate, 0, 1) }),
    ...(perRequest !== undefined && {
      msPerRequest: number("ms-per-request", perRequest, 0, 1e9),
    }),
    ...(provider !== undefined && { provider: providerOf(provider) }),
  };
}

function number(
  name: string,
  text: string,
  least: number,
  most: number,
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
