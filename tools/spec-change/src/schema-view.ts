import type { JsonObject } from "@fintech-clients/openapi";

/** A schema as its TypeScript type shows it: references followed, `allOf` merged. */
export interface SchemaView {
  /** `string`, `number`, `boolean`, `object`, `array`; undefined where any value is allowed. */
  kinds: ReadonlySet<string> | undefined;
  nullable: boolean;
  /** The values of an enum or const, as JSON. */
  values: ReadonlySet<string> | undefined;
  /** Whether values that are not listed are part of the type. */
  open: boolean;
  properties: ReadonlyMap<string, unknown>;
  required: ReadonlySet<string>;
  /** The schema of members that are not named, if there can be any. */
  rest: unknown;
  items: unknown;
  /** Alternatives other than null. */
  variants: readonly unknown[];
  deprecated: boolean;
  /** Keywords that no type shows. */
  limits: JsonObject;
}
