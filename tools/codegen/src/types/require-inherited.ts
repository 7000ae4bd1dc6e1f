import {
  type JsonObject,
  type OpenApiDocument,
  resolveRef,
  walkDocument,
} from "@fintech-clients/openapi";
import { declares } from "./declared-fields.ts";
import { membersOf } from "./members.ts";

/** A part of an `allOf` with the fields that are required of it: what the types render as `WithRequired`. */
export interface RequiredPart {
  readonly $ref: string;
  readonly required: readonly string[];
}

/**
 * Marks the parts of each `allOf` that have fields which the schema around them requires, in place. This comes last,
 * as it hides references: openapi-typescript looks for such fields in `properties` alone, not further down.
 */
export function requireInherited(document: OpenApiDocument): void {
  walkDocument(document, "document", (schema, kind) => {
    const { allOf, required } = schema;
    if (kind !== "schema" || !Array.isArray(required)) return;
    if (!Array.isArray(allOf)) return;
    schema["allOf"] = membersOf(allOf).map((member): JsonObject => {
      const { $ref } = member;
      if (typeof $ref !== "string") return member;
      const target = resolveRef(document, member);
      const fields = required
        .map(String)
        .filter((field) => declares(document, target, field));
      if (fields.length === 0) return member;
      const part: RequiredPart = { $ref, required: fields };
      // Only a schema with a type is offered to the transform.
      return { type: "object", "x-required-part": part };
    });
  });
}
