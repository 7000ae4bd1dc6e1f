import { readFileSync } from "node:fs";
import {
  isObject,
  type JsonObject,
  type OpenApiDocument,
  pathOperations,
  resolveRef,
} from "@fintech-clients/openapi";
import { packageFolder } from "./package-folder.ts";
import type { Provider } from "./provider.ts";

/** What a message may hold. Only JSON has examples to be written; the others have the one example `undefined`. */
export interface Content {
  readonly kind: "json" | "binary" | "none";
  readonly examples: readonly unknown[];
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

/** A parameter with its example. */
export interface SpecParameter {
  readonly name: string;
  readonly in: string;
  readonly example: unknown;
}

/** The operations of the spec that a provider package ships, `$ref`s resolved. */
export function readSpecOperations(
  provider: Provider,
): readonly SpecOperation[] {
  const file = new URL("openapi.json", packageFolder(provider));
  const document = JSON.parse(readFileSync(file, "utf8")) as OpenApiDocument;
  const follow = (node: unknown): JsonObject =>
    isObject(node) ? resolveRef(document, node) : {};

  return pathOperations(document).map(({ path, method, operation }) => {
    const header = operation["x-idempotency-header"];
    const { requestBody, responses = {}, parameters = [] } = operation;
    return {
      name: `${method.toUpperCase()} ${path}`,
      method: method.toUpperCase(),
      template: path,
      parameters: parameters
        .map(follow)
        .filter(({ name }) => name !== header)
        .map((each) => ({
          name: String(each["name"]),
          in: String(each["in"]),
          example: each["example"],
        })),
      requestBody: requestBody
        ? contentOf(follow, follow(requestBody))
        : undefined,
      responses: Object.entries(responses).map(([status, response]) => [
        // A range stands for its first status.
        Number(status.replaceAll(/x/gi, "0")),
        contentOf(follow, follow(response)),
      ]),
      secured: operation.security?.length !== 0,
      idempotencyHeader: typeof header === "string" ? header : undefined,
    };
  });
}

function contentOf(
  follow: (node: unknown) => JsonObject,
  { content }: JsonObject,
): Content {
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
    examples: Object.values(examples).map(
      (example) => follow(example)["value"],
    ),
  };
}
