import type { CredentialsBehaviour } from "./caller.ts";
import { macrotask } from "./macrotask.ts";
import type { Scene } from "./scene.ts";

interface Asked {
  readonly reason: string;
  readonly signal: AbortSignal;
}

/** The caller's credentials function. */
export function callerCredentials(
  scene: Scene,
  behaviour: CredentialsBehaviour,
): (asked: Asked) => unknown {
  const { credentialsTakeMs = 0 } = scene.test.caller ?? {};
  return ({ reason, signal }) => {
    scene.asked.push(reason);
    scene.signals.push(signal);
    scene.clock.advance(credentialsTakeMs);
    const late = behaviour.endsWith("-when-rejected");
    const first = reason === "call";
    return behave(late && first ? "gives" : behaviour, scene, first);
  };
}

function behave(
  behaviour: CredentialsBehaviour,
  scene: Scene,
  first: boolean,
): unknown {
  const { credentials } = scene.operation;
  const field = Object.keys(credentials[0])[0]!;
  const secret = Object.values(credentials[0]).join(" ");
  switch (behaviour) {
    case "gives":
      return credentials[0];
    case "rotates":
      return Promise.resolve(credentials[first ? 0 : 1]);
    case "throws":
    case "throws-when-rejected":
      throw new Error(secret);
    case "rejects":
      return Promise.reject(new Error(secret));
    case "hangs":
    case "hangs-when-rejected":
      void macrotask().then(() => scene.stuck("in-credentials"));
      return new Promise(() => {});
    case "gives-nothing":
      return undefined;
    case "gives-text":
      return secret;
    case "gives-line-break":
      return { ...credentials[0], [field]: `${credentials[0][field]}\n` };
    case "throws-when-read":
      return Object.defineProperty({}, field, {
        get: () => {
          throw new Error(secret);
        },
      });
  }
}
