import {
  isJson,
  isObject,
  type JsonObject,
  type OpenApiDocument,
  type Operation,
  resolveRef,
} from "@fintech-clients/openapi";

/** What sets an operation apart at run time. Empty for most. */
export function operationMetadata(
  document: OpenApiDocument,
  operation: Operation,
): JsonObject {
  const conflict = operation["x-key-conflict"];
  const codes = isObject(conflict) ? conflict : {};
  const { json, empty, binary } = successStatuses(document, operation);
  const entry = {
    idempotencyHeader: operation["x-idempotency-header"],
    idempotencyBodyField: operation["x-idempotency-body-field"],
    repeatable: "x-idempotency-source" in operation || undefined,
    inProcess: codes["in-process"],
    duplicated: codes["duplicated"],
    anonymous: operation.security?.length === 0 || undefined,
    notExecuted: operation["x-not-executed"],
    json: String(json) === "200" ? undefined : json,
    empty: empty.length > 0 ? empty : undefined,
    binary: binary.length > 0 ? binary : undefined,
  };
  return Object.fromEntries(
    Object.entries(entry).filter(([, value]) => value !== undefined),
  );
}

interface SuccessStatuses {
  /** Documented with a JSON body. */
  json: number[];
  /** Documented without a body. */
  empty: number[];
  /** Documented with a body that is not JSON. */
  binary: number[];
}

const registered = [200, 201, 202, 203, 204, 205, 206, 207, 208, 226];

/** The success statuses of an operation by what they carry. `2XX` stands for those that are not documented by name. */
export function successStatuses(
  document: OpenApiDocument,
  { responses = {} }: Operation,
): SuccessStatuses {
  const json: number[] = [];
  const empty: number[] = [];
  const binary: number[] = [];
  for (const [status, response] of Object.entries(responses)) {
    if (!/^2(\d\d|XX)$/i.test(status)) continue;
    const statuses = /^\d+$/.test(status)
      ? [Number(status)]
      : registered.filter((one) => !(one in responses));
    const { content } = resolveRef(document, response);
    const mediaTypes = isObject(content) ? Object.keys(content) : [];
    if (mediaTypes.length === 0) empty.push(...statuses);
    else if (mediaTypes.some(isJson)) json.push(...statuses);
    else binary.push(...statuses);
  }
  return {
    json: json.toSorted(ascending),
    empty: empty.toSorted(ascending),
    binary: binary.toSorted(ascending),
  };
}

function ascending(a: number, b: number): number {
  return a - b;
}
