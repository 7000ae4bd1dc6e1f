import type { Answer } from "../examples/answer.js";
import { credentialHeaders } from "../providers/credential-headers.js";
import type { Provider } from "../providers/provider.js";
import type { LocatedOperation } from "../specs/operations.js";
import { bodyCheck } from "./body-check.js";
import { refusal } from "./refusal.js";

/** A request as the checks need it. */
export interface CheckedRequest {
  readonly header: (name: string) => string | undefined;
  readonly query: Readonly<Record<string, string>>;
  readonly text: string;
  /** True for an access token that was issued and has not expired. */
  readonly isIssued: (token: string) => boolean;
}

/** A check that refuses what the provider would: wrong credentials, something missing, a body against the schema. */
export function requestCheck(
  provider: Provider,
  located: LocatedOperation,
): (request: CheckedRequest) => Answer | undefined {
  const secrets = credentialHeaders(provider, located.operation);
  const checkBody = bodyCheck(provider, located);
  const required = (located.operation.parameters ?? []).filter(
    (parameter) => parameter.required === true && parameter.in !== "path",
  );
  return ({ header, query, text, isIssued }) => {
    for (const [name, secret] of secrets) {
      const sent = header(name) ?? "";
      const [, token = ""] = sent.split("Bearer ");
      if (sent !== secret && !(name === "authorization" && isIssued(token))) {
        const problem = sent === "" ? "is missing" : "is wrong";
        return refusal(
          provider,
          401,
          `${name}: ${problem}; the simulator's is ${secret}`,
        );
      }
    }
    const missing = required.find((parameter) =>
      parameter.in === "header"
        ? !header(parameter.name)
        : query[parameter.name] === undefined,
    );
    const problem =
      missing === undefined ? checkBody(text) : `${missing.name}: is required`;
    return problem === undefined ? undefined : refusal(provider, 400, problem);
  };
}
