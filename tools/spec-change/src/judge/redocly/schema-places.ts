import {
  isObject,
  type OpenApiDocument,
  pathOperations,
  resolveRef,
} from "@fintech-clients/openapi";
import { code } from "../change.ts";
import { subjectOf } from "./locate.ts";
import { webhookKey } from "./webhooks-as-answers.ts";
import type { Side } from "./schema-uses.ts";

/** Where a user meets a named schema. */
export interface SchemaPlace {
  /** As in `Change`. */
  subject: string;
  place: string;
  /** Dotted path of the field that has it; "" for a whole body or parameter. */
  field: string;
  side: Side;
}

/** Every place of each named schema that an operation uses. */
export function schemaPlaces(
  document: OpenApiDocument,
): ReadonlyMap<string, readonly SchemaPlace[]> {
  const places = new Map<string, SchemaPlace[]>();
  for (const { path, method, operation } of pathOperations(document)) {
    const subject = subjectOf(method, path);
    const visitBody = (place: string, side: Side, given: unknown): void => {
      const { content } = isObject(given) ? resolveRef(document, given) : {};
      for (const body of Object.values(isObject(content) ? content : {})) {
        if (isObject(body))
          visit({ subject, place, side, field: "" }, body["schema"]);
      }
    };
    const visit = (at: SchemaPlace, schema: unknown): void =>
      visitSchema(document, at, schema, new Set(), places);
    for (const given of operation.parameters ?? []) {
      const { in: kind, name, schema } = resolveRef(document, given);
      const place = `${String(kind)} parameter ${code(name)}`;
      visit({ subject, place, side: "request", field: "" }, schema);
    }
    visitBody("request body", "request", operation["requestBody"]);
    for (const [status, response] of Object.entries(
      operation.responses ?? {},
    )) {
      const place = path.startsWith(webhookKey) ? "" : `response ${status}`;
      visitBody(place, "response", response);
    }
  }
  return places;
}

function visitSchema(
  document: OpenApiDocument,
  at: SchemaPlace,
  schema: unknown,
  seen: Set<string>,
  places: Map<string, SchemaPlace[]>,
): void {
  if (!isObject(schema)) return;
  const { $ref } = schema;
  if (typeof $ref === "string") {
    const [, name] = /^#\/components\/schemas\/([^/]+)$/.exec($ref) ?? [];
    if (name !== undefined) {
      places.set(name, [...(places.get(name) ?? []), at]);
      if (seen.has(name)) return;
      seen.add(name);
    }
    const target = resolveRef(document, schema);
    if (target !== schema) visitSchema(document, at, target, seen, places);
  }
  const below = (name: string, child: unknown): void =>
    visitSchema(
      document,
      { ...at, field: `${at.field}${name}` },
      child,
      seen,
      places,
    );
  const { properties, items, additionalProperties } = schema;
  for (const [name, child] of Object.entries(
    isObject(properties) ? properties : {},
  )) {
    below(at.field === "" ? name : `.${name}`, child);
  }
  below("[]", items);
  below(at.field === "" ? "*" : ".*", additionalProperties);
  for (const keyword of ["allOf", "anyOf", "oneOf"]) {
    const variants = schema[keyword];
    for (const child of Array.isArray(variants) ? variants : [])
      below("", child);
  }
}
