import {
  type JsonObject,
  type OpenApiDocument,
  type Operation,
  pathOperations,
  resolveRef,
} from "@fintech-clients/openapi";

/** An operation by its name, such as `"GET /payments"`. */
export function findOperation(
  document: OpenApiDocument,
  name: string,
): Operation | undefined {
  return pathOperations(document).find(
    ({ path, method }) => `${method.toUpperCase()} ${path}` === name,
  )?.operation;
}

/** A parameter of an operation by its name. */
export function findParameter(
  document: OpenApiDocument,
  { parameters = [] }: Operation,
  name: string,
): JsonObject | undefined {
  return parameters
    .map((parameter) => resolveRef(document, parameter))
    .find((parameter) => parameter["name"] === name);
}
