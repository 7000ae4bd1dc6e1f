import { isObject, type JsonObject } from "../json.ts";
import { type OpenApiDocument, pathOperations } from "../document.ts";
import type { LintProblem } from "../spec-error.ts";
import { pointer } from "../pointers.ts";
import { resolveRef } from "../refs.ts";
import { walkDocument } from "../walk.ts";

/** What a parameter may have beside its schema. */
const parameterFields = new Set([
  "$ref",
  "allowEmptyValue",
  "allowReserved",
  "content",
  "deprecated",
  "description",
  "example",
  "examples",
  "explode",
  "in",
  "name",
  "required",
  "schema",
  "style",
]);

/** Completes parameters, in place: their schema, that a path needs its own, and those that only the path names. */
export function completeParameters(document: OpenApiDocument): LintProblem[] {
  const done: LintProblem[] = [];
  walkDocument(document, "document", (node, kind, place) => {
    if (kind !== "parameter" || "$ref" in node) return;
    if (node["in"] === "path") node["required"] = true;
    if ("schema" in node || "content" in node) return;
    node["schema"] = looseSchema(node);
    const message = "a parameter without `schema`: read from its other fields";
    done.push({ pointer: pointer(...place), onKey: false, message });
  });
  for (const { path, method, operation } of pathOperations(document)) {
    const item = document.paths?.[path] ?? {};
    const declared = [item["parameters"], operation.parameters]
      .flat()
      .filter(isObject)
      .map((parameter) => resolveRef(document, parameter))
      .filter((parameter) => parameter["in"] === "path")
      .map(({ name }) => String(name));
    const named = [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => name!);
    // A declared one that the path lacks could be any of those that are missing.
    if (declared.some((name) => !named.includes(name))) continue;
    for (const name of named.filter((each) => !declared.includes(each))) {
      const schema = { type: "string" };
      const parameter = { in: "path", name, required: true, schema };
      operation.parameters = [...(operation.parameters ?? []), parameter];
      const message = `\`{${name}}\` is declared nowhere: read as a string`;
      done.push({
        pointer: pointer("paths", path, method),
        onKey: true,
        message,
      });
    }
  }
  return done;
}

/** OpenAPI 2 wrote the keywords of the schema beside the name. */
function looseSchema(parameter: JsonObject): JsonObject {
  const schema: JsonObject = {};
  for (const [key, value] of Object.entries(parameter)) {
    if (parameterFields.has(key) || key.startsWith("x-")) continue;
    schema[key] = value;
    delete parameter[key];
  }
  return schema;
}
