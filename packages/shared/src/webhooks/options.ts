import type { Fail } from "../errors/configuration-error.js";
import type { WebhookDefinition, WebhookOptions } from "./types.js";

/** A receiver's checked options. */
export interface CheckedOptions extends WebhookOptions {
  /** Header -> the secrets of which one must hold. */
  readonly secrets: ReadonlyMap<string, readonly string[]>;
}

/** @throws ConfigurationError for an option that is unknown or unusable, and when none of them proves anything. */
export function checkOptions(
  { headers }: WebhookDefinition,
  given: object,
  fail: Fail,
): CheckedOptions {
  // What they leave out must not come from `Object.prototype`: an `authorize` of anyone's would prove everything.
  const options = { __proto__: null, ...given } as WebhookOptions;
  const secrets = new Map<string, readonly string[]>();
  for (const [name, value] of Object.entries(options as object)) {
    const list = [value].flat();
    const isSecret = Object.hasOwn(headers, name);
    if (isSecret) {
      secrets.set(headers[name]!, list as string[]);
    }
    // What is undefined is refused too: leaving it out would drop a proof.
    const isUsable =
      name === "authorize"
        ? typeof value === "function"
        : isSecret
          ? list[0] &&
            // One that signs may be any text; space around it comes from where it was copied or read.
            list.every(
              (one) => typeof one === "string" && /^\S(.*\S)?$/.test(one),
            )
          : name === "maxBodyBytes" && typeof value === "number" && value > 0;
    if (!isUsable) {
      fail(`${name} is empty, unknown, mistyped or padded`);
    }
  }
  if (!secrets.size && !options.authorize) {
    fail(`give ${String(Object.keys(headers))} or authorize`);
  }
  return Object.assign(options, { secrets });
}
