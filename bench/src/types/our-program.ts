import type { DocumentedCall } from "../documented-call.ts";
import { callsProgram } from "./calls-program.ts";

/** A program that makes that many calls with a client of ours. */
export function ourProgram(
  entry: string,
  factory: string,
  calls: readonly DocumentedCall[],
  count: number,
): string {
  return `import { ${factory} } from ${JSON.stringify(entry)};
declare const options: Parameters<typeof ${factory}>[0];
const client = ${factory}(options);
${callsProgram(calls, count, ({ method, path, params, body }) => {
  const init = JSON.stringify({ params: { path: params }, body });
  return `client.${method}(${JSON.stringify(path)}, ${init})`;
})}`;
}
