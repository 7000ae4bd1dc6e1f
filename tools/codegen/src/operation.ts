import type { JsonObject } from "./json-object.ts";

/** An operation of a merged document, where path level parameters have been moved down to it. */
export interface Operation {
  parameters?: JsonObject[];
  responses?: Record<string, JsonObject>;
  servers?: JsonObject[];
  security?: JsonObject[];
  [field: string]: unknown;
}
