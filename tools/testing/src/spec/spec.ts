import { readFileSync } from "node:fs";
import type { Provider } from "../client/provider.ts";

/** What a message may hold. Only JSON has examples to be written; the others have the one example `undefined`. */
export interface Content {
  readonly kind: "json" | "binary" | "none";
  readonly examples: readonly unknown[];
}

/** A parameter with its example. */
export interface SpecParameter {
  readonly name: string;
  readonly in: string;
  readonly example: unknown;
}

/** An operation as its examples show it. */
export interface SpecOperation {
  /** `"POST /path/{template}"`. */
  readonly name: string;
  readonly method: string;
  readonly template: string;
  readonly parameters: readonly SpecParameter[];
  /** Undefined where there is no body. */
  readonly requestBody: Content | undefined;
  readonly responses: readonly (readonly [status: number, Content])[];
  /** Whether the document's credentials are sent. */
  readonly secured: boolean;
  readonly idempotencyHeader: string | undefined;
}

/** What the tests read of a package's `openapi.json`. */
export interface Spec {
  /** URLs. */
  readonly servers: readonly string[];
  readonly operations: readonly SpecOperation[];
}

type JsonObject = Readonly<Record<string, unknown>>;

interface Document {
  readonly servers: readonly { readonly url: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

interface Operation {
  readonly parameters?: readonly unknown[];
  readonly requestBody?: unknown;
  readonly responses?: JsonObject;
  readonly security?: readonly unknown[];
  readonly "x-idempotency-header"?: string;
}

/** The spec that a provider package ships. */
export function readSpec(provider: Provider): Spec {
  const file = new URL("openapi.json", provider.folder);
  const document = JSON.parse(readFileSync(file, "utf8")) as Document;
  return {
    servers: document.servers.map(({ url }) => url),
    operations: Object.entries(document.paths).flatMap(([path, item]) =>
      Object.entries(item).map(([method, operation]) =>
        operationOf(document, path, method.toUpperCase(), operation),
      ),
    ),
  };
}

function operationOf(
  document: Document,
  template: string,
  method: string,
  operation: Operation,
): SpecOperation {
  const { requestBody, responses = {}, parameters = [] } = operation;
  const header = operation["x-idempotency-header"];
  return {
    name: `${method} ${template}`,
    method,
    template,
    parameters: parameters
      .map((each) => follow(document, each))
      .filter(({ name }) => name !== header)
      .map((each) => ({
        name: String(each["name"]),
        in: String(each["in"]),
        example: each["example"],
      })),
    requestBody: requestBody ? contentOf(document, requestBody) : undefined,
    responses: Object.entries(responses).map(([status, response]) => [
      // A range stands for its first status.
      Number(status.replaceAll(/x/gi, "0")),
      contentOf(document, response),
    ]),
    secured: operation.security?.length !== 0,
    idempotencyHeader: header,
  };
}

function contentOf(document: Document, message: unknown): Content {
  const { content } = follow(document, message);
  const types = follow(document, content);
  if (Object.keys(types).length === 0) {
    return { kind: "none", examples: [undefined] };
  }
  const json = types["application/json"];
  if (json === undefined) {
    return { kind: "binary", examples: [undefined] };
  }
  const { examples } = follow(document, json);
  return {
    kind: "json",
    examples: Object.values(follow(document, examples)).map(
      (example) => follow(document, example)["value"],
    ),
  };
}

/** The object behind a `$ref`, or the object itself; an empty one where there is none. */
function follow(document: object, node: unknown): JsonObject {
  const { $ref, ...rest } = (node ?? {}) as JsonObject;
  if (typeof $ref !== "string") {
    return rest;
  }
  const target = decodeURIComponent($ref)
    .split("/")
    .slice(1)
    .map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<unknown>((at, key) => (at as JsonObject)[key], document);
  return follow(document, target);
}
