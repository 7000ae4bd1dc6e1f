import {
  isObject,
  type JsonObject,
  type OpenApiDocument,
  pathOperations,
  resolveRef,
} from "@fintech-clients/openapi";
import { mark, markedFields } from "../document/masked-secrets.ts";
import { jsonSchemaOf } from "../document/schemas-at.ts";

interface Problem {
  readonly pointer: string;
  readonly message: string;
}

/** What is wrong with the `x-masked-secret` of a document. */
export function maskedSecretProblems(document: OpenApiDocument): Problem[] {
  const marks = new Map<JsonObject, string>();
  findMarks(document, "#", marks);
  const checked = new Set<JsonObject>();
  const sent = new Set<unknown>();
  for (const { operation } of pathOperations(document)) {
    for (const [, schema] of markedFields(document, operation)) {
      checked.add(schema);
    }
    addReachable(
      document,
      jsonSchemaOf(document, operation["requestBody"]),
      sent,
    );
  }
  return [...marks].flatMap(([schema, pointer]) => {
    const { [mark]: text } = schema;
    const messages = [
      ...(typeof text === "string" && text !== ""
        ? []
        : [
            `${mark} must be the text that a secret comes back as, such as "***"`,
          ]),
      ...([schema["type"]].flat().includes("string")
        ? []
        : [`${mark} is for a string: give it the type string`]),
      ...(sent.has(schema) && !checked.has(schema)
        ? [`${mark} is looked for in the fields of a body, no deeper: move it`]
        : []),
    ];
    return messages.map((message) => ({ pointer, message }));
  });
}

function findMarks(
  node: unknown,
  pointer: string,
  found: Map<JsonObject, string>,
): void {
  if (typeof node !== "object" || node === null) return;
  if (isObject(node) && mark in node) found.set(node, `${pointer}/${mark}`);
  for (const [name, child] of Object.entries(node)) {
    const segment = name.replaceAll("~", "~0").replaceAll("/", "~1");
    findMarks(child, `${pointer}/${segment}`, found);
  }
}

/** Adds everything that a schema refers to. */
function addReachable(
  document: OpenApiDocument,
  node: unknown,
  found: Set<unknown>,
): void {
  if (typeof node !== "object" || node === null || found.has(node)) return;
  found.add(node);
  if (isObject(node)) {
    addReachable(document, resolveRef(document, node), found);
  }
  for (const child of Object.values(node)) {
    addReachable(document, child, found);
  }
}
