import {
  isObject,
  type JsonObject,
  type OpenApiDocument,
  resolveRef,
} from "@fintech-clients/openapi";
import { code } from "../change.ts";
import type { RedoclyChange } from "./redocly-diff.ts";
import { webhookKey } from "./webhooks-as-answers.ts";
import type { SchemaUses, Side } from "./schema-uses.ts";

/** A change with where it is in a user's words. */
export interface LocatedChange extends RedoclyChange {
  /** As in `Change`. */
  subject: string;
  place: string;
  /** The named schema that says it, or "". */
  schema: string;
  /** Dotted path of a field in a body or parameter, such as `list[].a`; "" for the whole. */
  field: string;
  /** Who writes the values that it is about. */
  sides: ReadonlySet<Side>;
  /** What the document has there, references not followed. */
  written: unknown;
  /** The changed object, references followed, where the document has it. */
  old: JsonObject | undefined;
  now: JsonObject | undefined;
}

/** An operation, or a webhook, as users call it. */
export function subjectOf(method: string, key: string): string {
  return key.startsWith(webhookKey)
    ? `webhook ${code(key.slice(webhookKey.length))}`
    : `${method.toUpperCase()} ${key}`.trim();
}

/** Finds out where a change is. `uses` are those of the named schemas in either document. */
export function locate(
  change: RedoclyChange,
  before: OpenApiDocument,
  after: OpenApiDocument,
  uses: SchemaUses,
): LocatedChange {
  const { base, revision, path, kind } = change;
  const [document, other] =
    kind === "removed" ? [before, after] : [after, before];
  const { found, node } = origin(document, other, change);
  const [root, section, name = "", ...inner] = found;
  const objects = {
    written: node,
    old: objectAt(before, base, change),
    now: objectAt(after, revision, change),
  };
  if (root === "components" && section === "schemas") {
    const sides = uses.get(name) ?? new Set(["response" as const]);
    const subject = `type ${code(name)}`;
    const field = fieldOf(inner);
    return {
      ...change,
      ...objects,
      subject,
      place: "",
      schema: name,
      field,
      sides,
    };
  }
  const [top, key = "", method = "", ...rest] = segments(path);
  const webhook = key.startsWith(webhookKey);
  const schema = rest.indexOf("schema");
  const operation = document.paths?.[key]?.[method];
  return {
    ...change,
    ...objects,
    subject: top === "paths" ? subjectOf(method, key) : "",
    place: webhook ? "" : placeOf(document, operation, rest),
    schema: "",
    field: schema === -1 ? "" : fieldOf(rest.slice(schema + 1)),
    sides: new Set([rest[0] === "responses" ? "response" : "request"]),
  };
}

/**
 * Where the document says it: `path` names the first operation that reaches it. A reference is followed if both
 * documents have it; where one was replaced by something else, its target did not change.
 */
function origin(
  document: OpenApiDocument,
  other: OpenApiDocument,
  { path, kind }: RedoclyChange,
): { found: string[]; node: unknown } {
  let [node, peer]: unknown[] = [document, other];
  let found: string[] = [];
  const follow = (): void => {
    if (isObject(node) && typeof node["$ref"] === "string") {
      const same = isObject(peer) && peer["$ref"] === node["$ref"];
      if (same) found = segments(node["$ref"]);
      node = resolveRef(document, node);
    }
    if (isObject(peer)) peer = resolveRef(other, peer);
  };
  for (const segment of segments(path)) {
    follow();
    found = [...found, segment];
    [node, peer] = [child(node, segment), child(peer, segment)];
  }
  // A reference that came or went belongs to what holds it.
  if (kind === "modified") follow();
  return { found, node };
}

function child(node: unknown, key: string): unknown {
  if (Array.isArray(node)) return node[Number(key)];
  return isObject(node) ? node[key] : undefined;
}

function objectAt(
  document: OpenApiDocument,
  side: RedoclyChange["base"],
  { property }: RedoclyChange,
): JsonObject | undefined {
  if (!side) return undefined;
  // The pointer of what was modified ends with its name only where the document has it.
  const own = property !== undefined && side.value !== undefined;
  const $ref = own ? side.pointer.replace(/\/[^/]*$/, "") : side.pointer;
  const found = resolveRef(document, { $ref });
  return "$ref" in found ? undefined : found;
}

/** The unescaped segments of a JSON pointer that is written as a URI fragment. */
function segments(pointer: string): string[] {
  return pointer
    .replace(/^#\//, "")
    .split("/")
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
}

function placeOf(
  document: OpenApiDocument,
  operation: unknown,
  [part, name]: readonly string[],
): string {
  if (part === "responses" && name !== undefined) return `response ${name}`;
  if (part === "requestBody") return "request body";
  if (part !== "parameters" || !isObject(operation)) return "";
  const list = operation["parameters"];
  const given: unknown = Array.isArray(list) ? list[Number(name)] : undefined;
  if (!isObject(given)) return "";
  const parameter = resolveRef(document, given);
  return `${String(parameter["in"])} parameter ${code(parameter["name"])}`;
}

/** `properties/list/items/properties/a` -> `list[].a`. */
function fieldOf(path: readonly string[]): string {
  let field = "";
  for (let at = 0; at < path.length; at += 1) {
    const keyword = path[at];
    if (keyword === "properties" && path[at + 1] !== undefined) {
      field += `.${path[(at += 1)]}`;
    } else if (keyword === "items") field += "[]";
    else if (keyword === "additionalProperties") field += ".*";
  }
  return field.replace(/^\./, "");
}
