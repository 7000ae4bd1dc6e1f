import {
  isJson,
  isObject,
  type OpenApiDocument,
  type Operation,
  resolveRef,
} from "@fintech-clients/openapi";
import type { Wire } from "./problem.ts";

/** Adds a header `accept` for JSON where an operation can answer with something else too. */
export function addAcceptStep(
  document: OpenApiDocument,
  { responses = {} }: Operation,
  wire: Wire,
): void {
  const several = Object.entries(responses)
    .filter(([status]) => /^(2|default)/.test(status))
    .map(([, response]) => resolveRef(document, response)["content"])
    .map((content) => (isObject(content) ? Object.keys(content) : []))
    .find(
      (types) => types.length > 1 && types.some(isJson) && !types.every(isJson),
    );
  const json = several?.find(isJson);
  if (json === undefined) return;
  wire.imports.set("accept", "accept");
  wire.steps.push(`accept(${JSON.stringify(json.split(";")[0])})`);
}
