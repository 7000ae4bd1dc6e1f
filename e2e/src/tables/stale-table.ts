import type { StaleSocket } from "../../runner/measure-stale-sockets.ts";
import type { RuntimeProof } from "../prove-runtime.ts";
import { table } from "./table.ts";

/** The operation that stands for each kind of request. */
const kinds = {
  GET: "read-thing",
  POST: "cancel-onboarding",
  "POST with a body": "cancel-payment",
  PUT: "put-thing",
  DELETE: "close-account",
  "DELETE with a body": "cancel-validation",
};

/** How often each kind of request arrived, by runtime. */
export function staleTable(runtimes: readonly RuntimeProof[]): string {
  return table(
    ["runtime", ...Object.keys(kinds)],
    runtimes.flatMap(({ name, stale, withoutReuse }) => [
      row(name, stale),
      ...(withoutReuse
        ? [row(`${name}, connections not kept`, withoutReuse)]
        : []),
    ]),
  );
}

function row(
  name: string,
  measured: readonly StaleSocket[],
): (string | number)[] {
  const most = (kind: string): number =>
    Math.max(
      ...measured
        .filter(({ operation }) => operation === kind)
        .map(({ arrived }) => arrived),
    );
  return [name, ...Object.values(kinds).map(most)];
}
