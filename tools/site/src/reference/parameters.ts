import {
  isIdempotencyHeader,
  isObject,
  type OpenApiDocument,
  type Operation,
  resolveRef,
} from "@fintech-clients/openapi";
import { blocks, code, joinNotes, table, text } from "../markdown/text.ts";
import { constraints } from "../schema/constraints.ts";
import { fieldsTable, typeName } from "./fields.ts";
import { flatten } from "../schema/flatten.ts";

/** What a call sends: a table of its parameters, and one of the fields of its body. */
export function whatIsSent(
  document: OpenApiDocument,
  operation: Operation,
): string {
  const parameters = parametersTable(document, operation);
  const body = bodyOf(document, operation);
  return parameters === "" && body === ""
    ? ""
    : blocks("## What is sent", parameters, body).trimEnd();
}

function parametersTable(
  document: OpenApiDocument,
  operation: Operation,
): string {
  const rows = (operation.parameters ?? [])
    .map((parameter) => resolveRef(document, parameter))
    .filter((parameter) => !isIdempotencyHeader(operation, parameter))
    .map((parameter) => {
      const schema = isObject(parameter["schema"])
        ? flatten(document, parameter["schema"])
        : {};
      const notes = [text(parameter["description"]), ...constraints(schema)];
      return [
        code(parameter["name"]) +
          (parameter["required"] === true ? " **required**" : ""),
        String(parameter["in"]),
        typeName(document, schema),
        joinNotes(notes),
      ];
    });
  return table(["parameter", "in", "type", "what it holds"], rows);
}

function bodyOf(document: OpenApiDocument, operation: Operation): string {
  const given = operation["requestBody"];
  if (!isObject(given)) {
    return "";
  }
  const { content, required } = resolveRef(document, given);
  const [[type, media] = ["", {}]] = Object.entries(
    isObject(content) ? content : {},
  );
  const schema = isObject(media) ? media["schema"] : undefined;
  return blocks(
    `### Body`,
    `${code(type)}, ${required === true ? "required" : "optional"}.`,
    isObject(schema) ? fieldsTable(document, schema, "readOnly") : "",
  ).trimEnd();
}
