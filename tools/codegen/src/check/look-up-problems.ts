import {
  isObject,
  type JsonObject,
  type OpenApiDocument,
  type Operation,
  resolveRef,
} from "@fintech-clients/openapi";
import { findOperation, findParameter } from "../document/find-operation.ts";
import { jsonSchemaOf, schemasAt } from "../document/schemas-at.ts";

const members = ["operation", "parameters", "shows"];

/** What is wrong with an operation's `x-look-up`, which says how to find out what became of a write. */
export function lookUpProblems(
  document: OpenApiDocument,
  method: string,
  operation: Operation,
): string[] {
  const { "x-look-up": lookUp } = operation;
  if (lookUp === undefined) return [];
  if (method === "get" || method === "head") {
    return ["x-look-up is for writes; a read is simply made again"];
  }
  if (!isObject(lookUp)) {
    return ["x-look-up must have operation, parameters and shows, or none"];
  }
  if ("none" in lookUp) {
    return Object.keys(lookUp).length === 1 && isText(lookUp["none"])
      ? []
      : ["x-look-up with none says why nothing tells, and nothing else"];
  }
  const unknown = Object.keys(lookUp).filter((name) => !members.includes(name));
  const { operation: name, parameters, shows } = lookUp;
  const read = isText(name) ? findOperation(document, name) : undefined;
  return [
    ...unknown.map(
      (each) =>
        `x-look-up has no ${each}; it has ${members.join(", ")}, or none`,
    ),
    ...(isText(shows) ? [] : ["x-look-up needs shows: what to look for"]),
    ...(read && String(name).startsWith("GET ")
      ? parameterProblems(document, operation, read, parameters)
      : [
          `x-look-up names the operation ${String(name)}; it must be a GET of this document, written as GET /path/{template}`,
        ]),
  ];
}

function parameterProblems(
  document: OpenApiDocument,
  write: Operation,
  read: Operation,
  given: unknown,
): string[] {
  const places = isObject(given) ? given : {};
  const missing = (read.parameters ?? [])
    .map((parameter) => resolveRef(document, parameter))
    .filter((parameter) => parameter["required"] === true)
    .map((parameter) => String(parameter["name"]))
    .filter((name) => !Object.hasOwn(places, name));
  return [
    ...missing.map(
      (name) =>
        `x-look-up needs the parameter ${name}, which the read requires: give the place of its value in the write`,
    ),
    ...Object.entries(places).flatMap(([name, place]) => [
      ...(findParameter(document, read, name)
        ? []
        : [
            `x-look-up has the parameter ${name}, which the read does not have`,
          ]),
      ...(isText(place) && hasPlace(document, write, place)
        ? []
        : [
            `x-look-up takes ${name} from ${String(place)}, which the write does not have: name path., query. or header. with one of its parameters, or body. with one of its fields`,
          ]),
    ]),
  ];
}

/** Whether a write has a place such as `path.payment_id` or `body.account_id.0`. */
function hasPlace(
  document: OpenApiDocument,
  write: Operation,
  place: string,
): boolean {
  const [where = "", ...rest] = place.split(".");
  const name = rest.join(".");
  if (where !== "body") {
    return findParameter(document, write, name)?.["in"] === where;
  }
  const schema: JsonObject | undefined = jsonSchemaOf(
    document,
    write["requestBody"],
  );
  return name !== "" && schemasAt(document, schema, name).length > 0;
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value.trim() !== "";
}
