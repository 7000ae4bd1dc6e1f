import { code } from "./code.ts";
import { compareSchemas } from "./compare-schemas.ts";
import type { Comparison } from "./comparison.ts";
import { describeSchema } from "./describe-schema.ts";
import type { SchemaView } from "./schema-view.ts";

/** What it means that a member became required, or no longer is. */
const presence = {
  request: {
    on: [true, "required now: send it"],
    off: [false, "no longer required"],
  },
  response: {
    on: [false, "always present now"],
    off: [true, "can be missing now: check for it"],
  },
} as const;

/** Reports how an object's members changed. */
export function compareMembers(
  comparison: Comparison,
  old: SchemaView,
  now: SchemaView,
  field: string,
): void {
  const { side, report } = comparison;
  const request = side === "request";
  for (const [name, schema] of old.properties) {
    const at = field === "" ? name : `${field}.${name}`;
    if (!now.properties.has(name)) {
      report(
        "major",
        at,
        `removed: stop ${request ? "sending" : "reading"} it`,
      );
      continue;
    }
    const wasRequired = old.required.has(name);
    const isRequired = now.required.has(name);
    if (wasRequired !== isRequired) {
      const [breaks, text] = presence[side][isRequired ? "on" : "off"];
      report(breaks ? "major" : "minor", at, text);
    }
    compareSchemas(comparison, schema, now.properties.get(name), at);
  }
  for (const [name, schema] of now.properties) {
    if (old.properties.has(name)) continue;
    const at = field === "" ? name : `${field}.${name}`;
    const type = code(describeSchema(comparison.after, schema));
    const required = now.required.has(name);
    const breaks = required && request;
    report(
      breaks ? "major" : "minor",
      at,
      `added, ${type}, ${required ? "required" : "optional"}${breaks ? ": send it" : ""}`,
    );
  }
  compareRest(comparison, old, now, field);
}

/** Members without a name of their own. */
function compareRest(
  comparison: Comparison,
  old: SchemaView,
  now: SchemaView,
  field: string,
): void {
  if (old.rest === undefined && now.rest === undefined) return;
  const at = field === "" ? "*" : `${field}.*`;
  if (old.rest === undefined) {
    comparison.report("minor", at, "further members are possible");
  } else if (now.rest === undefined) {
    const hint = comparison.side === "request" ? "send only" : "read only";
    comparison.report(
      "major",
      at,
      `other members are gone: ${hint} the documented ones`,
    );
  } else {
    compareSchemas(comparison, old.rest, now.rest, at);
  }
}
