import { callsProgram } from "./calls-program.ts";
import type { SpecCall } from "./spec.ts";

/** The same calls with openapi-fetch alone. */
export function openapiFetchProgram(
  schema: string,
  calls: readonly SpecCall[],
  count: number,
): string {
  return `import createClient from "openapi-fetch";
import type { paths } from ${JSON.stringify(schema)};
const client = createClient<paths>();
${callsProgram(calls, count, ({ method, path, params, headers, body }) => {
  const init = JSON.stringify({
    params: { path: params, ...(headers && { header: headers }) },
    body,
  });
  return `client.${method}(${JSON.stringify(path)}, ${init})`;
})}`;
}
