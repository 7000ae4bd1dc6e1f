import type { CredentialsBehaviour } from "./caller.ts";
import { credentialsBehaviours } from "./credentials-behaviours.ts";
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
  const { asked, signals, clock, operation, test } = scene;
  const [usable] = operation.credentials;
  const [field = ""] = Object.keys(usable);
  const secret = Object.values(usable).join(" ");
  return ({ reason, signal }) => {
    asked.push(reason);
    signals.push(signal);
    clock.advance(test.caller?.credentialsTakeMs ?? 0);
    const isEarly = reason === "call" && behaviour.endsWith("-when-rejected");
    const behave = credentialsBehaviours[isEarly ? "gives" : behaviour];
    return behave({ scene, usable, field, secret });
  };
}
