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
  const {
    authorize,
    maxBodyBytes = 1_048_576,
    ...given
  } = options as WebhookOptions;
  if (
    (authorize && typeof authorize !== "function") ||
    !(maxBodyBytes > 0)
  ) {
    fail("authorize or maxBodyBytes is unusable");
  }
  const secrets = new Map<string, readonly string[]>();
  // An undefined secret is refused too: leaving it out would drop a proof.
  for (const [name, value] of Object.entries(given)) {
    secrets.set(
      headers[name] ?? fail(`${name} is no option here`),
      checkSecrets(value, name, fail),
    );
  }
  if (!secrets.size && !authorize) {
    fail(
      `give ${Object.keys(headers).join(", ")} or authorize: without a proof, anyone could send events`,
    );
  }
  return { secrets, authorize, maxBodyBytes };
}

/** @throws ConfigurationError unless there is at least one secret, and none is empty. */
export function checkSecrets(
  value: unknown,
  name: string,
  fail: Fail,
): readonly string[] {
  const secrets = [value].flat();
  return secrets.length &&
    secrets.every((secret) => typeof secret === "string" && secret.trim())
    ? (secrets as string[])
    : fail(`${name} is empty or no text: is its environment variable set?`);
}
