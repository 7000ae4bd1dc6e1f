import type { CaseContext } from "../caller/case-context.ts";
import type { Settled } from "../caller/settle.ts";
import { unless, type Failures } from "./failures.ts";

/** Makes a value visible in every way that the runtime has. */
export type Show = (value: unknown) => string;

/** Whether anything shows a credential, or an error or event shows an id from the path or what the case hides. */
export function checkSecrets(
  { operation, events, shown, test }: CaseContext,
  settled: Settled,
  show: Show,
): Failures {
  const { credentials, path } = operation;
  const value = valueOf(settled);
  const error = settled.how === "resolved" ? settled.result.error : value;
  const all = [show(value), show(error), show(events), ...shown].join("\n");
  const said = [showOwn(error, show), show(events)].join("\n");
  const secrets = credentials.flatMap((each) => Object.values(each));
  const hidden = [...Object.values(path), ...(test.expect.hidden ?? [])];
  return [
    ...secrets.flatMap((secret) =>
      unless(!all.includes(secret), "a credential is visible"),
    ),
    ...hidden.flatMap((each) =>
      unless(!said.includes(each), `${each} is visible`),
    ),
  ];
}

/** The error without its cause, which is the caller's own: inspecting an error prints it. */
function showOwn(error: unknown, show: Show): string {
  return error instanceof Error && error.cause !== undefined
    ? `${String(error)}\n${error.stack}\n${JSON.stringify(error)}`
    : show(error);
}

function valueOf(settled: Settled): unknown {
  switch (settled.how) {
    case "resolved":
      return settled.result;
    case "hanging":
      return undefined;
    default:
      return settled.reason;
  }
}
