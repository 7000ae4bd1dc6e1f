import type { Fail } from "../errors/configuration-error.js";
import type { WebhookDefinition, WebhookOptions } from "./types.js";

/** A receiver's checked options. */
export interface CheckedOptions {
  /** Header -> the secrets of which one must hold. */
  readonly secrets: ReadonlyMap<string, readonly string[]>;
  readonly authorize: WebhookOptions["authorize"];
  readonly maxBodyBytes: number;
}

/** @throws ConfigurationError for an option that is unknown or unusable, and when none of them proves anything. */
export function checkOptions(
  { headers }: WebhookDefinition,
  options: object,
  fail: Fail,
): CheckedOptions {
  const secrets = new Map<string, readonly string[]>();
  for (const [name, value] of Object.entries(options)) {
    const header = headers[name];
    const list = [value].flat();
    if (header) {
      secrets.set(header, list as string[]);
    }
    // What is undefined is refused too: leaving it out would drop a proof.
    const isUsable =
      name === "authorize"
        ? typeof value === "function"
        : header
          ? list[0] &&
            list.every((one) => typeof one === "string" && one.trim())
          : name === "maxBodyBytes" && value > 0;
    if (!isUsable) {
      fail(`${name} is empty, unknown or mistyped`);
    }
  }
  const { authorize, maxBodyBytes = 1_048_576 } = options as WebhookOptions;
  if (!secrets.size && !authorize) {
    fail(`give ${Object.keys(headers).join(", ")} or authorize`);
  }
  return { secrets, authorize, maxBodyBytes };
}
