import {
  isObject,
  type JsonObject,
  type OpenApiDocument,
  type Operation,
  pathOperations,
  resolveRef,
} from "@fintech-clients/openapi";

/** How to find out what became of a write, as its `x-look-up` says. */
export type LookUp =
  | { readonly none: string }
  | {
      /** `"GET /path/{template}"`. */
      readonly operation: string;
      /** The read's parameters by where they are, each with the place of its value in the write. */
      readonly params: Readonly<
        Record<string, Readonly<Record<string, string>>>
      >;
      readonly shows: string;
    };

/** The look-up of a write; undefined where its spec has none. */
export function lookUpOf(
  document: OpenApiDocument,
  operation: Operation,
): LookUp | undefined {
  const { "x-look-up": lookUp } = operation;
  if (!isObject(lookUp)) return undefined;
  const { none, operation: name, parameters, shows } = lookUp;
  if (none !== undefined) return { none: String(none) };
  const read = findOperation(document, String(name));
  const params: Record<string, Record<string, string>> = {};
  for (const [parameter, place] of Object.entries(
    isObject(parameters) ? parameters : {},
  )) {
    const group = String(
      read && findParameter(document, read, parameter)?.["in"],
    );
    (params[group] ??= {})[parameter] = String(place);
  }
  return { operation: String(name), params, shows: String(shows) };
}

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
