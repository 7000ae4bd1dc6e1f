import {
  isJson,
  isObject,
  type JsonObject,
  type OpenApiDocument,
  type Operation,
  pathOperations,
  resolveRef,
} from "@fintech-clients/openapi";

/** The call that examples and tests of a new package make. */
export interface FirstCall {
  readonly method: string;
  readonly path: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly responses: readonly { status: number; body: unknown }[];
}

/** The operation that needs least: a read before a write, few parameters before many. */
export function firstCall(
  document: OpenApiDocument,
  schemes: ReadonlySet<string>,
): FirstCall {
  const calls = pathOperations(document).flatMap(
    ({ method, path, operation }): FirstCall[] => {
      const parameters = (operation.parameters ?? []).map((each) =>
        resolveRef(document, each),
      );
      const needed = parameters.filter((each) => each["required"] === true);
      const body = bodyOf(document, operation);
      const isPlain =
        needed.every(
          (each) => each["in"] === "path" && isText(document, each),
        ) &&
        operation.servers === undefined &&
        isSecuredBy(operation, schemes) &&
        operation["x-idempotency-header"] === undefined &&
        body !== undefined;
      if (!isPlain) return [];
      return [
        {
          method: method.toUpperCase(),
          path,
          parameters: Object.fromEntries(
            needed.map((each) => [
              String(each["name"]),
              valueOf(document, each),
            ]),
          ),
          body: body.sent,
          responses: successes(document, operation),
        },
      ];
    },
  );
  const cost = (call: FirstCall): number =>
    (call.method === "GET" ? 0 : 100) +
    (call.body === undefined ? 0 : 50) +
    (call.responses.length === 0 ? 10 : 0) +
    Object.keys(call.parameters).length;
  const [first] = calls.toSorted((a, b) => cost(a) - cost(b));
  if (!first) {
    throw new Error(
      "no operation of the document can be called by what it says alone: each has a required query or header, or a body without an example; describe one in overlay.yaml",
    );
  }
  return first;
}

/** Whether credentials of these schemes are enough. */
function isSecuredBy(
  { security }: Operation,
  schemes: ReadonlySet<string>,
): boolean {
  return (
    security === undefined ||
    security.some((each) => {
      const names = Object.keys(each);
      return names.length > 0 && names.every((name) => schemes.has(name));
    })
  );
}

/** What to send; undefined where that is not known. */
function bodyOf(
  document: OpenApiDocument,
  { requestBody }: Operation,
): { sent: unknown } | undefined {
  if (!isObject(requestBody)) return { sent: undefined };
  const { content, required } = resolveRef(document, requestBody);
  if (required !== true) return { sent: undefined };
  const [example] = examplesOf(document, content);
  return example === undefined ? undefined : { sent: example };
}

function successes(
  document: OpenApiDocument,
  { responses = {} }: Operation,
): FirstCall["responses"] {
  return Object.entries(responses)
    .filter(([status]) => /^20[0-36-9]$/.test(status))
    .flatMap(([status, response]) =>
      examplesOf(document, resolveRef(document, response)["content"]).map(
        (body) => ({ status: Number(status), body }),
      ),
    );
}

/** The objects and lists that are given as examples of JSON. */
function examplesOf(document: OpenApiDocument, content: unknown): unknown[] {
  const media = isObject(content) ? content["application/json"] : undefined;
  if (!isObject(media) || !Object.keys(content as object).every(isJson)) {
    return [];
  }
  const { example, examples } = media;
  const named = isObject(examples) ? Object.values(examples) : [];
  return [
    example,
    ...named
      .filter(isObject)
      .map((each) => resolveRef(document, each)["value"]),
  ].filter((each) => typeof each === "object" && each !== null);
}

function schemaOf(
  document: OpenApiDocument,
  { schema }: JsonObject,
): JsonObject {
  return isObject(schema) ? resolveRef(document, schema) : {};
}

function isText(document: OpenApiDocument, parameter: JsonObject): boolean {
  return schemaOf(document, parameter)["type"] === "string";
}

/** A value that may stand in a path. */
function valueOf(document: OpenApiDocument, parameter: JsonObject): string {
  const schema = schemaOf(document, parameter);
  const { enum: values } = schema;
  const known = [
    parameter["example"],
    schema["example"],
    Array.isArray(values) ? values[0] : undefined,
  ].find((each) => typeof each === "string" && /^[\w-]+$/.test(each));
  return typeof known === "string" ? known : `${String(parameter["name"])}_1`;
}
