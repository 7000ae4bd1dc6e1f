import { isDeepStrictEqual } from "node:util";
import {
  isIdempotencyHeader,
  isObject,
  type JsonObject,
  type OpenApiDocument,
  pathOperations,
  resolveRef,
  walkDocument,
} from "@fintech-clients/openapi";
import { canonical } from "../canonical.ts";

/** Fields that only people read. */
const prose = ["description", "summary", "example", "examples", "externalDocs"];

function onlyPart(node: JsonObject): JsonObject | undefined {
  const { allOf } = node;
  if (!Array.isArray(allOf) || Object.keys(node).length > 1) return undefined;
  const [part, ...others] = allOf as unknown[];
  return others.length === 0 && isObject(part) ? part : undefined;
}

/** A document as Redocly compares it best. `unused` are the named schemas that no operation uses. */
export function comparable(
  document: OpenApiDocument,
  unused: ReadonlySet<string>,
): OpenApiDocument {
  const copy = structuredClone(document);
  const prefix = copy.info?.["x-type-prefix"];
  copy.info = prefix === undefined ? {} : { "x-type-prefix": prefix };
  delete copy.tags;
  // Redocly pairs list items by the likeness of their text: a reworded one would look like another.
  walkDocument(copy, "document", (node) => {
    for (const field of prose) delete node[field];
    if (Array.isArray(node["type"]) && node["type"].length === 1) {
      node["type"] = node["type"][0] as unknown;
    }
    // One part and nothing beside it: how a reference was given a description before 3.1.
    for (let part = onlyPart(node); part; part = onlyPart(node)) {
      delete node["allOf"];
      Object.assign(node, part);
      for (const field of prose) delete node[field];
    }
  });
  const operations = pathOperations(copy);
  const servers = [copy, ...operations.map(({ operation }) => operation)];
  for (const server of servers.flatMap((each) => each.servers ?? [])) {
    delete server["description"];
    // The client writes no slash twice.
    server["url"] = String(server["url"]).replace(/\/+$/, "");
  }
  // What applies to each operation is compared on its own.
  delete copy["security"];
  // The client sends idempotency headers itself, so that no program has to change for them.
  for (const { operation } of operations) {
    delete operation["security"];
    if (isDeepStrictEqual(operation.servers, copy.servers)) {
      delete operation.servers;
    }
    if (!operation.parameters) continue;
    operation.parameters = operation.parameters.filter(
      (parameter) =>
        !isIdempotencyHeader(operation, resolveRef(copy, parameter)),
    );
    if (operation.parameters.length === 0) delete operation.parameters;
  }
  // Redocly does not judge a schema that no operation uses. Its type is exported, and read if anything.
  if (unused.size > 0) {
    const properties = Object.fromEntries(
      [...unused].map((name) => [
        name,
        { $ref: `#/components/schemas/${name}` },
      ]),
    );
    const content = { "application/json": { schema: { properties } } };
    const responses = { "200": { content } };
    copy.paths = { ...copy.paths, "/components": { get: { responses } } };
  }
  return canonical(copy);
}
