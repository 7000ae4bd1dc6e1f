import {
  isIdempotencyHeader,
  type Operation,
  resolveRef,
} from "@fintech-clients/openapi";
import { partPointer, type Place, tableLiteral, type Wire } from "./problem.ts";
import { parameterStyle } from "./styles.ts";

/** OpenAPI: a header parameter of such a name is ignored. */
export const ignoredHeaders = /^(accept|content-type|authorization)$/i;

/** Adds how the parameters of an operation are written. */
export function addParameterSteps(
  place: Place,
  operation: Operation,
  wire: Wire,
): void {
  const { document } = place;
  const styles = new Map<string, Record<string, string>>();
  const cookies: string[] = [];
  for (const [index, given] of (operation.parameters ?? []).entries()) {
    const parameter = resolveRef(document, given);
    const name = String(parameter["name"]);
    const where = String(parameter["in"]);
    if (
      isIdempotencyHeader(operation, parameter) ||
      (where === "header" && ignoredHeaders.test(name))
    ) {
      continue;
    }
    const { style, refused } = parameterStyle(document, parameter);
    if (refused !== undefined) {
      wire.problems.push({
        pointer: partPointer(place, given, "parameters", index),
        parameter: given,
        message: `the ${where} parameter ${name}: ${refused}`,
      });
    } else if (where === "cookie") {
      cookies.push(name);
    } else if (style !== undefined) {
      const key = where === "header" ? name.toLowerCase() : name;
      styles.set(where, { ...styles.get(where), [key]: style });
    }
  }
  for (const [where, of] of styles) {
    wire.imports.set(where, where);
    wire.steps.push(`${where}(${tableLiteral(of)})`);
  }
  if (cookies.length > 0) {
    wire.imports.set("cookie", "cookie");
    wire.steps.push(`cookie(${JSON.stringify(cookies)})`);
  }
}
