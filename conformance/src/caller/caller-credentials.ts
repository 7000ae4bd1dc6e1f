import type { CredentialsBehaviour } from "../format/caller-behaviours.ts";
import type { Credentials } from "../operations/test-operation.ts";
import type { CaseContext } from "./case-context.ts";
import { macrotask } from "./macrotask.ts";

interface Asked {
  readonly reason: string;
  readonly signal: AbortSignal;
}

/** What a behaviour has to work with. */
interface Tools {
  readonly context: CaseContext;
  /** The credentials in use. */
  readonly usable: Credentials;
  /** The name of their first field. */
  readonly field: string;
  /** What no error may show. */
  readonly secret: string;
}

type Behave = (tools: Tools) => unknown;

const throws: Behave = ({ secret }) => {
  throw new Error(secret);
};

const hangs: Behave = ({ context }) => {
  void macrotask().then(() => context.stuck("in-credentials"));
  return new Promise(() => {});
};

/** What each behaviour does, the second time if it says so. It may throw, reject, and give anything. */
const behaviours: Readonly<Record<CredentialsBehaviour, Behave>> = {
  gives: ({ usable }) => usable,
  rotates: async ({ context: { asked, operation } }) =>
    operation.credentials[asked.length === 1 ? 0 : 1],
  throws,
  rejects: async ({ secret }) => {
    throw new Error(secret);
  },
  hangs,
  "gives-nothing": () => undefined,
  "gives-text": ({ secret }) => secret,
  "gives-line-break": ({ usable, field }) => ({
    ...usable,
    [field]: `${usable[field]}\n`,
  }),
  "gives-sandbox-key": ({ usable, field }) => ({
    ...usable,
    [field]: `sandbox_${usable[field]}`,
  }),
  "throws-when-read": ({ field, secret }) =>
    Object.defineProperty({}, field, {
      get: () => {
        throw new Error(secret);
      },
    }),
  "throws-when-rejected": throws,
  "hangs-when-rejected": hangs,
};

/** The caller's credentials function. */
export function callerCredentials(
  context: CaseContext,
  behaviour: CredentialsBehaviour,
): (asked: Asked) => unknown {
  const { asked, signals, clock, operation, test } = context;
  const [usable] = operation.credentials;
  const [field = ""] = Object.keys(usable);
  const secret = Object.values(usable).join(" ");
  return ({ reason, signal }) => {
    asked.push(reason);
    signals.push(signal);
    clock.advance(test.caller?.credentialsTakeMs ?? 0);
    const isEarly = reason === "call" && behaviour.endsWith("-when-rejected");
    const behave = behaviours[isEarly ? "gives" : behaviour];
    return behave({ context, usable, field, secret });
  };
}
