import type { Context } from "hono";

import type { Answer } from "./answer.ts";
import { bodyCheck } from "./body-check.ts";
import { credentialHeaders } from "./credential-headers.ts";
import type { LocatedOperation } from "./operations.ts";
import type { Provider } from "./provider.ts";
import { refusal } from "./refusal.ts";

/** A check that refuses what the provider would: wrong credentials, a missing header, a body against the schema. */
export function requestCheck(
  provider: Provider,
  located: LocatedOperation,
): (request: Context["req"]) => Promise<Answer | undefined> {
  const { operation } = located;
  const secrets = credentialHeaders(provider, operation);
  const checkBody = bodyCheck(provider, located);
  const required = (operation.parameters ?? []).filter(
    (parameter) => parameter.in === "header" && parameter.required === true,
  );
  return async (request) => {
    for (const [name, secret] of secrets) {
      if (request.header(name) !== secret) {
        const hint = `The mock's ${name} is ${secret}.`;
        return refusal(provider, operation, 401, hint);
      }
    }
    const missing = required.find(({ name }) => !request.header(name));
    const problem = missing
      ? `The header ${missing.name} is required.`
      : checkBody(await request.text());
    return problem === undefined
      ? undefined
      : refusal(provider, operation, 400, problem);
  };
}
