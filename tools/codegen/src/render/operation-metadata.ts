import {
  errorCodeSchema,
  isObject,
  type JsonObject,
  type OpenApiDocument,
  type Operation,
  resolveRef,
} from "@fintech-clients/openapi";
import { isBodiless, isJsonContent, responsesOf } from "../wire/media-types.ts";
import { kindsOf } from "../wire/schema-kinds.ts";
import { alternativesOf } from "../wire/security-steps.ts";

/** What sets an operation apart at run time. Empty for most. */
export function operationMetadata(
  document: OpenApiDocument,
  operation: Operation,
): JsonObject {
  const conflict = operation["x-key-conflict"];
  const codes = isObject(conflict) ? conflict : {};
  const plainErrors = plainErrorStatuses(document, operation);
  const { json, empty, binary } = successStatuses(document, operation);
  const entry = {
    idempotencyHeader: operation["x-idempotency-header"],
    idempotencyBodyField: operation["x-idempotency-body-field"],
    repeatable: "x-idempotency-source" in operation || undefined,
    inProcess: codes["in-process"],
    duplicated: codes["duplicated"],
    conflictStatuses: codes["statuses"],
    anonymous:
      alternativesOf(document, operation.security).every(
        (names) => names.length === 0,
      ) || undefined,
    notExecuted: operation["x-not-executed"],
    json: String(json) === "200" ? undefined : json,
    empty: empty.length > 0 ? empty : undefined,
    binary: binary.length > 0 ? binary : undefined,
    plainErrors: plainErrors.length > 0 ? plainErrors : undefined,
  };
  return Object.fromEntries(
    Object.entries(entry).filter(([, value]) => value !== undefined),
  );
}

/** What the provider's error codes mean beyond their status: the extensions of the schema ErrorCode. */
export function errorCodeMeanings(document: OpenApiDocument): JsonObject {
  const schema = errorCodeSchema(document);
  const meanings = {
    innerFailure: codesOf(schema["x-inner-failure"]),
    notTaken: codesOf(schema["x-not-taken"]),
  };
  return Object.fromEntries(
    Object.entries(meanings).filter(([, codes]) => codes !== undefined),
  );
}

function codesOf(meaning: unknown): unknown {
  return isObject(meaning) ? meaning["codes"] : undefined;
}

interface SuccessStatuses {
  /** Documented with a JSON body. */
  json: number[];
  /** Documented without a body. */
  empty: number[];
  /** Documented with a body that is not JSON. */
  binary: number[];
}

const registered = [200, 201, 202, 203, 206, 207, 208, 226];

/** The success statuses of an operation by what they carry. `2XX` stands for those that are not documented by name. */
export function successStatuses(
  document: OpenApiDocument,
  operation: Operation,
): SuccessStatuses {
  const responses = responsesOf(operation);
  const json: number[] = [];
  const empty: number[] = [];
  const binary: number[] = [];
  for (const [status, response] of Object.entries(responses)) {
    if (!/^2(\d\d|XX)$/.test(status)) continue;
    const statuses = /^\d+$/.test(status)
      ? [Number(status)]
      : registered.filter((one) => !(one in responses));
    const { content } = resolveRef(document, response);
    const media = isObject(content) ? Object.entries(content) : [];
    const carries =
      media.length === 0
        ? empty
        : media.some(([type, each]) => isJsonContent(document, type, each))
          ? json
          : binary;
    for (const one of statuses) {
      (isBodiless(one) ? empty : carries).push(one);
    }
  }
  return {
    json: json.toSorted(ascending),
    empty: empty.toSorted(ascending),
    binary: binary.toSorted(ascending),
  };
}

// prettier-ignore
const errors: readonly number[] = [
  400, 401, 402, 403, 404, 405, 406, 407, 408, 409, 410, 411, 412, 413, 414, 415, 416, 417, 418,
  421, 422, 423, 424, 425, 426, 428, 429, 431, 451, 500, 501, 502, 503, 504, 505, 506, 507, 508,
  510, 511,
];

/** The error statuses that are documented with a text, or with JSON that is no object. */
function plainErrorStatuses(
  document: OpenApiDocument,
  operation: Operation,
): number[] {
  const responses = responsesOf(operation);
  return errors.filter((status) => {
    const response =
      responses[status] ??
      responses[`${Math.floor(status / 100)}XX`] ??
      responses["default"];
    const { content } = response ? resolveRef(document, response) : {};
    const media = isObject(content) ? Object.entries(content) : [];
    return (
      media.length > 0 &&
      media.every(([type, each]) => {
        if (!isJsonContent(document, type, each)) return true;
        const kinds = kindsOf(document, isObject(each) ? each["schema"] : {});
        return kinds.size > 0 && !kinds.has("object");
      })
    );
  });
}

function ascending(a: number, b: number): number {
  return a - b;
}
