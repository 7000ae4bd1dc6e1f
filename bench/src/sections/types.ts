import { createRequire } from "node:module";
import { dirname } from "node:path";
import { work } from "../paths.ts";
import { quick } from "../quick.ts";
import { checkTypes, type TypeCost } from "../types/check-types.ts";
import { heyApiProgram } from "../types/hey-api-program.ts";
import { openapiFetchProgram } from "../types/openapi-fetch-program.ts";
import { ourProgram } from "../types/our-program.ts";
import { prepareSpecs } from "../types/prepare-specs.ts";
import type { Spec } from "../types/spec.ts";

/** What type-checking a consumer's program costs. */
export interface TypeResult extends TypeCost {
  readonly spec: string;
  readonly operations: number;
  readonly client: string;
  readonly calls: number;
  readonly compiler: string;
}

const { resolve } = createRequire(import.meta.url);

const compilers: Readonly<Record<string, string>> = {
  "5.9": resolve("typescript/bin/tsc"),
  "7": `${dirname(resolve("typescript-7/package.json"))}/bin/tsc`,
};

function programs(spec: Spec, count: number): Readonly<Record<string, string>> {
  const { entry, factory, schema, heyApi, calls } = spec;
  return {
    "fintech-clients": ourProgram(entry, factory, calls, count),
    "openapi-fetch": openapiFetchProgram(schema, calls, count),
    "hey-api (fetch)": heyApiProgram(heyApi, calls, count),
  };
}

/** Measures programs of 1, 10 and 50 calls. */
export async function measureTypes(): Promise<readonly TypeResult[]> {
  const results: TypeResult[] = [];
  for (const spec of await prepareSpecs()) {
    for (const calls of quick ? [1] : [1, 10, 50]) {
      for (const [client, program] of Object.entries(programs(spec, calls))) {
        for (const [compiler, path] of Object.entries(compilers)) {
          results.push({
            spec: spec.name,
            operations: spec.operations,
            client,
            calls,
            compiler,
            ...checkTypes(path, `${work}programs`, program),
          });
        }
      }
    }
  }
  return results;
}
