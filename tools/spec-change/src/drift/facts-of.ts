import {
  isObject,
  type JsonObject,
  type OpenApiDocument,
  type Operation,
  pathOperations,
  resolveRef,
} from "@fintech-clients/openapi";
import { type Field, fieldsOf } from "./fields-of.ts";

/** How much of a line is kept: an enum can be long. */
const maxLength = 400;

/**
 * What a document promises, one line a fact, in an order that does not depend on its own:
 * `POST /payments request amount.value number required`.
 */
export function factsOf(document: OpenApiDocument): string[] {
  const lines = [
    ...(document.servers ?? []).map(({ url }) => `server ${String(url)}`),
    ...pathOperations(document).flatMap(({ path, method, operation }) =>
      operationFacts(document, operation).map(
        (fact) => `${method.toUpperCase()} ${path} ${fact}`,
      ),
    ),
  ];
  return [...new Set(lines.map(oneLine))].toSorted((a, b) => (a < b ? -1 : 1));
}

function operationFacts(
  document: OpenApiDocument,
  operation: Operation,
): string[] {
  const { requestBody, responses = {}, parameters = [] } = operation;
  const security = operation.security ?? document.security ?? [];
  const schemes = security.map((each) => Object.keys(each).join(" and "));
  return [
    operation["deprecated"] === true ? "deprecated" : "documented",
    ...(operation.servers ?? []).map(({ url }) => `server ${String(url)}`),
    `security ${schemes.map((each) => each || "none").join(" or ") || "none"}`,
    ...parameters.flatMap((given) => {
      const parameter = resolveRef(document, given);
      const { name, required, schema } = parameter;
      const place = `${String(parameter["in"])} ${String(name)}`;
      const presence = required === true ? "required" : "optional";
      return [...fieldsOf(document, schema)].map(([field, what]) =>
        field === ""
          ? `${place} ${textOf({ ...what, presence })}`
          : `${place} ${field} ${textOf(what)}`,
      );
    }),
    ...(isObject(requestBody)
      ? bodyFacts(document, "request", requestBody)
      : []),
    ...Object.entries(responses).flatMap(([status, response]) =>
      bodyFacts(document, `response ${status}`, response),
    ),
  ];
}

function bodyFacts(
  document: OpenApiDocument,
  place: string,
  given: JsonObject,
): string[] {
  const { content, required } = resolveRef(document, given);
  const bodies = Object.entries(isObject(content) ? content : {});
  if (bodies.length === 0) return [`${place} without a body`];
  return bodies.flatMap(([type, body]) => {
    const own = bodies.length > 1 ? `${place} ${type}` : place;
    const presence = required === true ? " required" : "";
    const schema = isObject(body) ? body["schema"] : undefined;
    return [
      `${place} body ${type}${presence}`,
      ...[...fieldsOf(document, schema)].map(
        ([field, what]) => `${own} ${field || "(body)"} ${textOf(what)}`,
      ),
    ];
  });
}

function textOf({ types, presence, values, limits }: Field): string {
  return [
    [...types].toSorted().join("|") || "any",
    presence,
    values.size > 0 ? `one of ${[...values].toSorted().join(", ")}` : "",
    ...[...limits].toSorted(),
  ]
    .filter((part) => part !== "")
    .join(" ");
}

/** Names and values are a provider's text: nothing in them may begin a line of its own. */
function oneLine(fact: string): string {
  const line = fact.replaceAll(/[\s\p{C}]+/gu, " ").trim();
  return line.length > maxLength ? `${line.slice(0, maxLength)}...` : line;
}
