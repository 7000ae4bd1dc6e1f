import { callsProgram } from "./calls-program.ts";
import type { SpecCall } from "./spec.ts";

/** The same calls with hey-api's generated functions. */
export function heyApiProgram(
  folder: string,
  calls: readonly SpecCall[],
  count: number,
): string {
  const names = [...new Set(calls.slice(0, count).map((call) => call.heyApi))];
  return `import { ${names.join(", ")} } from ${JSON.stringify(`${folder}/index.js`)};
${callsProgram(calls, count, ({ heyApi, params, headers, body }) => {
  const init = JSON.stringify({ path: params, headers, body });
  return `${heyApi}(${init})`;
})}`;
}
