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
  given: object,
  fail: Fail,
): CheckedOptions {
  // What they leave out must not come from `Object.prototype`: an `authorize` of anyone's would prove everything.
  const options: object = { __proto__: null, ...given };
  const secrets = new Map<string, readonly string[]>();
  for (const [name, value] of Object.entries(options)) {
    const header: unknown = headers[name];
    const isHeader = typeof header === "string";
    const list = [value].flat();
    if (isHeader) {
      secrets.set(header, list as string[]);
    }
    // What is undefined is refused too: leaving it out would drop a proof.
    const isUsable =
      name === "authorize"
        ? typeof value === "function"
        : isHeader
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
