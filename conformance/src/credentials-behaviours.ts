import type { CredentialsBehaviour } from "./caller.ts";
import { macrotask } from "./macrotask.ts";
import type { Scene } from "./scene.ts";
import type { Credentials } from "./test-operation.ts";

/** What a behaviour has to work with. */
export interface CredentialsTools {
  readonly scene: Scene;
  /** The credentials in use. */
  readonly usable: Credentials;
  /** The name of their first field. */
  readonly field: string;
  /** What no error may show. */
  readonly secret: string;
}

type Behave = (tools: CredentialsTools) => unknown;

const throws: Behave = ({ secret }) => {
  throw new Error(secret);
};

const hangs: Behave = ({ scene }) => {
  void macrotask().then(() => scene.stuck("in-credentials"));
  return new Promise(() => {});
};

/** What each behaviour does, the second time if it says so. It may throw, reject, and give anything. */
export const credentialsBehaviours: Readonly<
  Record<CredentialsBehaviour, Behave>
> = {
  gives: ({ usable }) => usable,
  rotates: async ({ scene: { asked, operation } }) =>
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
