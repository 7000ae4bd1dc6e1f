import { readFileSync } from "node:fs";
import {
  isObject,
  pathOperations,
  resolveRef,
  type JsonObject,
  type OpenApiDocument,
  type PathOperation,
} from "@fintech-clients/openapi";
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
  readonly required: boolean;
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
  /** Whether nobody has read its page: its examples are the document's own, where there are any. */
  readonly unread: boolean;
}

/** What the tests read of a package's `openapi.json`. */
export interface Spec {
  /** URLs. */
  readonly servers: readonly string[];
  readonly operations: readonly SpecOperation[];
}

/** The spec that a provider package ships. */
export function readSpec(provider: Provider): Spec {
  const file = new URL("openapi.json", provider.folder);
  const document = JSON.parse(readFileSync(file, "utf8")) as OpenApiDocument;
  const { servers = [] } = document;
  return {
    servers: servers.map(serverUrl),
    operations: pathOperations(document).map((each) =>
      operationOf(document, each),
    ),
  };
}

/** A server's URL with its variables at their defaults, as an environment has it. */
function serverUrl({ url, variables }: JsonObject): string {
  return String(url)
    .replaceAll(/\{([^{}]*)\}/g, (whole, name: string) => {
      const variable = isObject(variables) ? variables[name] : undefined;
      return isObject(variable) ? String(variable["default"]) : whole;
    })
    .replace(/\/$/, "");
}

function firstExample(
  document: OpenApiDocument,
  parameter: JsonObject,
): unknown {
  const { examples, schema } = parameter;
  const [first] = isObject(examples) ? Object.values(examples) : [];
  if (isObject(first)) return resolveRef(document, first)["value"];
  return isObject(schema) ? resolveRef(document, schema)["example"] : undefined;
}

function operationOf(
  document: OpenApiDocument,
  { path, method, operation }: PathOperation,
): SpecOperation {
  const { requestBody, responses = {}, parameters = [] } = operation;
  const header = operation["x-idempotency-header"];
  return {
    name: `${method.toUpperCase()} ${path}`,
    method: method.toUpperCase(),
    template: path,
    parameters: parameters
      .map((each) => resolveRef(document, each))
      .filter(({ name }) => name !== header)
      .map((each) => ({
        name: String(each["name"]),
        in: String(each["in"]),
        example: each["example"] ?? firstExample(document, each),
        required: each["required"] === true,
      })),
    requestBody: isObject(requestBody)
      ? contentOf(document, requestBody)
      : undefined,
    responses: Object.entries(responses)
      .filter(([status]) => /^\d(\d\d|XX)$/i.test(status))
      .map(([status, response]) => [
        // A range stands for its first status.
        Number(status.replaceAll(/x/gi, "0")),
        contentOf(document, response),
      ]),
    secured: operation.security?.length !== 0,
    idempotencyHeader: typeof header === "string" ? header : undefined,
    unread: operation["x-verified"] === "unread",
  };
}

function contentOf(document: OpenApiDocument, message: JsonObject): Content {
  const { content } = resolveRef(document, message);
  if (!isObject(content) || Object.keys(content).length === 0) {
    return { kind: "none", examples: [undefined] };
  }
  const media = content["application/json"];
  if (!isObject(media)) {
    return { kind: "binary", examples: [undefined] };
  }
  const examples = isObject(media["examples"]) ? media["examples"] : {};
  return {
    kind: "json",
    examples: [
      ...("example" in media ? [media["example"]] : []),
      ...Object.values(examples)
        .filter(isObject)
        .map((example) => resolveRef(document, example)["value"]),
    ],
  };
}
