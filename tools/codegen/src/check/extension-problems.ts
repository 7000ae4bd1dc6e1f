import {
  isIdempotencyHeader,
  isObject,
  type OpenApiDocument,
  type Operation,
  resolveRef,
} from "@fintech-clients/openapi";

const keyConflictKinds = new Set(["in-process", "duplicated"]);

/** What is wrong with the extensions of an operation that the run time obeys. */
export function extensionProblems(
  document: OpenApiDocument,
  operation: Operation,
): string[] {
  const problems: string[] = [];
  const {
    "x-idempotency-header": header,
    "x-idempotency-source": source,
    "x-key-conflict": conflict,
    "x-not-executed": notExecuted,
    "x-idempotency-body-field": bodyField,
  } = operation;
  const declared = operation.parameters
    ?.map((parameter) => resolveRef(document, parameter))
    .find((parameter) => isIdempotencyHeader(operation, parameter));
  if (header !== undefined && declared === undefined) {
    problems.push(
      "x-idempotency-header must name a header parameter of the operation",
    );
  }
  if (source !== undefined && !isHttps(source)) {
    problems.push("x-idempotency-source must be an https URL");
  }
  if (header === undefined && (source ?? conflict ?? bodyField) !== undefined) {
    problems.push(
      "x-idempotency-source, x-idempotency-body-field and x-key-conflict need x-idempotency-header",
    );
  }
  if (bodyField !== undefined && typeof bodyField !== "string") {
    problems.push("x-idempotency-body-field must name a field of the body");
  }
  if (conflict !== undefined && !isKeyConflict(conflict)) {
    problems.push(
      "x-key-conflict must be lists of codes named in-process and duplicated",
    );
  }
  if (notExecuted !== undefined && !isListOf(notExecuted, isErrorStatus)) {
    problems.push("x-not-executed must be a list of statuses of 400 to 599");
  }
  return problems;
}

function isHttps(value: unknown): boolean {
  return (
    typeof value === "string" &&
    URL.canParse(value) &&
    new URL(value).protocol === "https:"
  );
}

function isKeyConflict(value: unknown): boolean {
  return (
    isObject(value) &&
    Object.entries(value).every(
      ([kind, codes]) =>
        keyConflictKinds.has(kind) &&
        isListOf(codes, (code) => typeof code === "string"),
    )
  );
}

function isListOf(value: unknown, isItem: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.length > 0 && value.every(isItem);
}

function isErrorStatus(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= 400 && Number(value) < 600;
}
