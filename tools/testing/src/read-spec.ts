import { readFileSync } from "node:fs";
import { packageFolder } from "./package-folder.ts";
import type { Provider } from "./provider.ts";
import { resolveRefs } from "./resolve-refs.ts";

interface Content {
  readonly "application/json"?: {
    readonly examples?: Readonly<Record<string, { value: unknown }>>;
  };
}

/** An operation of a spec, its `$ref`s outside schemas resolved. */
export interface SpecOperation {
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly example?: unknown;
  }[];
  readonly requestBody?: { readonly content: Content };
  readonly responses: Readonly<Record<string, { readonly content?: Content }>>;
  readonly externalDocs?: { readonly url: string };
  readonly "x-idempotency-header"?: string;
}

/** What the tests read of a package's `openapi.json`. */
export interface Spec {
  readonly servers: readonly { readonly url: string }[];
  readonly paths: Readonly<
    Record<string, Readonly<Record<string, SpecOperation>>>
  >;
}

/** The spec that a provider package ships. */
export function readSpec(provider: Provider): Spec {
  const file = new URL("openapi.json", packageFolder(provider));
  return resolveRefs(JSON.parse(readFileSync(file, "utf8"))) as Spec;
}

/** One operation of a spec, by its name, `"POST /path/{template}"`. */
export function specOperation(spec: Spec, name: string): SpecOperation {
  const [method = "", template = ""] = name.split(" ");
  const operation = spec.paths[template]?.[method.toLowerCase()];
  if (operation === undefined) {
    throw new Error(`the spec has no ${name}`);
  }
  return operation;
}

/** Every example answer in the spec of one operation; the body is undefined where none is documented. */
export function specExamples(
  spec: Spec,
  operation: string,
): { status: number; body: unknown }[] {
  const { responses } = specOperation(spec, operation);
  return Object.entries(responses).flatMap(([name, { content }]) => {
    // A range such as 2XX is answered with its first status.
    const status = Number(name.replaceAll(/x/gi, "0"));
    return content === undefined
      ? [{ status, body: undefined }]
      : exampleValues(content).map((body) => ({ status, body }));
  });
}

/** The values of a body's examples. */
export function exampleValues(content: Content | undefined): unknown[] {
  const examples = content?.["application/json"]?.examples ?? {};
  return Object.values(examples).map(({ value }) => value);
}

/** The operations of a spec, `"POST /path/{template}"`. */
export function specOperations(spec: Spec): string[] {
  return Object.entries(spec.paths).flatMap(([path, item]) =>
    Object.keys(item).map((method) => `${method.toUpperCase()} ${path}`),
  );
}
