import { createClient } from "@hey-api/openapi-ts";

/** Generates hey-api's fetch client from an OpenAPI document. */
export async function prepareHeyApi(
  input: string,
  output: string,
): Promise<void> {
  await createClient({
    input,
    output: { path: output, postProcess: [] },
    plugins: ["@hey-api/client-fetch", "@hey-api/typescript", "@hey-api/sdk"],
    logs: { level: "silent" },
  });
}
