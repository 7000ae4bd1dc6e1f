import { readFileSync } from "node:fs";
import { packageFolder } from "./package-folder.ts";
import type { Provider } from "./provider.ts";

interface Operation {
  readonly responses: Readonly<
    Record<
      string,
      {
        readonly content?: {
          readonly "application/json"?: {
            readonly examples?: Readonly<Record<string, { value: unknown }>>;
          };
        };
      }
    >
  >;
}

/** What the tests read of a package's `openapi.json`. */
export interface Spec {
  readonly servers: readonly { readonly url: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

/** The spec that a provider package ships. */
export function readSpec(provider: Provider): Spec {
  const file = new URL("openapi.json", packageFolder(provider));
  return JSON.parse(readFileSync(file, "utf8")) as Spec;
}

/** Every example answer in the spec of one operation. */
export function specExamples(
  spec: Spec,
  operation: string,
): { status: number; body: unknown }[] {
  const [method = "", template = ""] = operation.split(" ");
  const responses =
    spec.paths[template]?.[method.toLowerCase()]?.responses ?? {};
  return Object.entries(responses).flatMap(([status, { content }]) =>
    Object.values(content?.["application/json"]?.examples ?? {}).map(
      ({ value }) => ({ status: Number(status), body: value }),
    ),
  );
}

/** The operations of a spec, `"POST /path/{template}"`. */
export function specOperations(spec: Spec): string[] {
  return Object.entries(spec.paths).flatMap(([path, item]) =>
    Object.keys(item).map((method) => `${method.toUpperCase()} ${path}`),
  );
}
