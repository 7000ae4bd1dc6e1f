import type { JsonObject } from "./json-object.ts";

/** An OpenAPI document as far as the generator looks into it. */
export interface OpenApiDocument {
  openapi: string;
  info?: JsonObject;
  servers?: JsonObject[];
  security?: JsonObject[];
  tags?: JsonObject[];
  paths?: Record<string, JsonObject>;
  components?: Record<string, Record<string, unknown>>;
  [field: string]: unknown;
}
