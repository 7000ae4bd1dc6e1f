import {
  isObject,
  type OpenApiDocument,
  type Operation,
} from "@fintech-clients/openapi";
import { findOperation, findParameter } from "../document/find-operation.ts";

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
  if (typeof none === "string") return { none };
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
