import {
  isIdempotencyHeader,
  type Operation,
  resolveRef,
} from "@fintech-clients/openapi";
import { credentialPlaces } from "./security-steps.ts";
import { partPointer, type Place, tableLiteral, type Wire } from "./problem.ts";
import { parameterStyle } from "./styles.ts";

/** OpenAPI: a header parameter of such a name is ignored. */
export const ignoredHeaders = /^(accept|content-type|authorization)$/i;

/** What the connection writes by itself, and the client refuses. */
const framing =
  /^(connection|content-length|expect|host|transfer-encoding|upgrade)$/i;

const unwritable =
  "no client can send that name; take it out, or say the name that is meant";

/** Whether HTTP has no such name, or `fetch` leaves it to the connection. */
function isUnwritable(where: string, name: string): boolean {
  return where === "header" || where === "cookie"
    ? !/^[\w!#$%&'*+.^`|~-]+$/.test(name) ||
        (where === "header" && framing.test(name))
    : name === "";
}

/** Adds how the parameters of an operation are written. */
export function addParameterSteps(
  place: Place,
  operation: Operation,
  wire: Wire,
): void {
  const { document } = place;
  const styles = new Map<string, Record<string, string>>();
  const cookies: string[] = [];
  const carriers = credentialPlaces(document, operation);
  const seen = new Set<string>();
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
    const identity =
      where === "header" ? name.toLowerCase() : `${where} ${name}`;
    const { style, refused } = seen.has(identity)
      ? { refused: "it is there twice; take one of them out" }
      : isUnwritable(where, name)
        ? { refused: unwritable }
        : carriers.has(identity) && where !== "header"
          ? { refused: "the operation's credential is sent there; take it out" }
          : parameterStyle(document, parameter);
    seen.add(identity);
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
