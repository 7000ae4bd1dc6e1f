import type { JsonObject } from "./json-object.ts";
import { makeNullable } from "./make-nullable.ts";

/** Rewrites the keywords that only OpenAPI 3.0 has into those of 3.1, in place. `example` is still allowed there. */
export function convertSchema(schema: JsonObject): void {
  convertBound(schema, "exclusiveMinimum", "minimum");
  convertBound(schema, "exclusiveMaximum", "maximum");
  const { nullable } = schema;
  delete schema["nullable"];
  if (nullable === true) makeNullable(schema);
}

function convertBound(
  schema: JsonObject,
  exclusive: string,
  inclusive: string,
): void {
  if (typeof schema[exclusive] !== "boolean") return;
  if (schema[exclusive] && typeof schema[inclusive] === "number") {
    schema[exclusive] = schema[inclusive];
    delete schema[inclusive];
  } else {
    delete schema[exclusive];
  }
}
