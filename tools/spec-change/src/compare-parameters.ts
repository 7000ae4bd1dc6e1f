import {
  isObject,
  type JsonObject,
  type OpenApiDocument,
  type Operation,
  resolveRef,
} from "@fintech-clients/openapi";
import { code } from "./code.ts";
import { compareSchemas } from "./compare-schemas.ts";
import { describeSchema } from "./describe-schema.ts";
import { fieldReport } from "./field-report.ts";
import { jsonContent } from "./json-content.ts";
import type { PlaceReport } from "./place-report.ts";

/** Reports how an operation's parameters changed, by place and name. */
export function compareParameters(
  before: OpenApiDocument,
  after: OpenApiDocument,
  old: Operation,
  now: Operation,
  report: PlaceReport,
): void {
  const [was, is] = [parametersOf(before, old), parametersOf(after, now)];
  for (const [place, parameter] of was) {
    const other = is.get(place);
    // A path parameter can only come or go with its path key, which is reported already.
    if (!other && parameter["in"] === "path") continue;
    if (!other) {
      report("major", place, "removed: do not give it");
      continue;
    }
    const required = other["required"] === true;
    if (required !== (parameter["required"] === true)) {
      if (required) report("major", place, "now required: give it");
      else report("minor", place, "no longer required");
    }
    if (!parameter["deprecated"] && other["deprecated"]) {
      report("minor", place, "deprecated");
    }
    const comparison = {
      before,
      after,
      side: "request" as const,
      value: "value",
      report: fieldReport(report, place),
      open: [],
    };
    compareSchemas(comparison, schemaOf(parameter), schemaOf(other), "");
  }
  for (const [place, parameter] of is) {
    if (was.has(place) || parameter["in"] === "path") continue;
    const type = code(describeSchema(after, schemaOf(parameter)));
    if (parameter["required"] === true) {
      report("major", place, `added, ${type}, required: give it`);
    } else {
      report("minor", place, `added, ${type}, optional`);
    }
  }
}

function parametersOf(
  document: OpenApiDocument,
  { parameters = [] }: Operation,
): Map<string, JsonObject> {
  return new Map(
    parameters.map((each) => {
      const parameter = resolveRef(document, each);
      const [place, name] = [
        String(parameter["in"]),
        String(parameter["name"]),
      ];
      const key = place === "header" ? name.toLowerCase() : name;
      return [`${place} parameter ${code(key)}`, parameter];
    }),
  );
}

function schemaOf(parameter: JsonObject): unknown {
  const { schema, content } = parameter;
  return (
    schema ?? (isObject(content) ? jsonContent(content)?.schema : undefined)
  );
}
