import type { Answer } from "../examples/answer.js";
import { credentialsOf, type Credential } from "../providers/credentials.js";
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
  const alternatives = credentialsOf(provider, located.operation);
  const checkBody = bodyCheck(provider, located);
  const required = (located.operation.parameters ?? []).filter(
    (parameter) =>
      parameter.required === true && /^(?:header|query)$/.test(parameter.in),
  );
  return ({ header, query, text, isIssued }) => {
    const sent = ({ in: place, name }: Credential): string | undefined => {
      if (place === "query") return query[name];
      return place === "header" ? header(name) : cookie(header("cookie"), name);
    };
    const wrong = alternatives.map((credentials) =>
      credentials.find((each) => {
        const value = sent(each) ?? "";
        const [, token = ""] = value.split("Bearer ");
        return value !== each.value && !isIssued(token);
      }),
    );
    const [first] = wrong;
    if (first !== undefined && !wrong.includes(undefined)) {
      const problem = sent(first) ? "is wrong" : "is missing";
      return refusal(
        provider,
        401,
        `${first.name}: ${problem}; the simulator's is ${first.value}`,
      );
    }
    const missing = required.find(({ in: place, name }) =>
      place === "header"
        ? !header(name)
        : // `name[key]` is how an object is sent.
          !Object.keys(query).some((each) => each.split("[")[0] === name),
    );
    const problem =
      missing === undefined
        ? checkBody(text, header("content-type"))
        : `${missing.name}: is required`;
    return problem === undefined ? undefined : refusal(provider, 400, problem);
  };
}

/** The value of a cookie among those that were sent. */
function cookie(sent = "", name: string): string | undefined {
  const pairs = sent.split(/; */).map((pair) => pair.split(/=(.*)/, 2));
  return pairs.find(([each]) => each === name)?.[1];
}
