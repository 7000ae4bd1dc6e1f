import {
  isObject,
  type JsonObject,
  type NodeKind,
  type OpenApiDocument,
  walkDocument,
} from "@fintech-clients/openapi";
import { type Direction, hide } from "./hide-fields.ts";
import { addSchema } from "./names.ts";

const opposite = { sent: "received", received: "sent" } as const;

const prefix = "#/components/schemas/";

/**
 * Takes the `readOnly` fields out of what is sent, and the `writeOnly` ones out of what is received, in place. A named
 * schema that is both and has such fields becomes two: `Payee`, as it is received, and `PayeeRequest`.
 */
export function splitDirections(document: OpenApiDocument): void {
  const original = structuredClone(document);
  const schemas = namedSchemas(document);
  const marked = new Set(
    Object.keys(schemas).filter((name) => isMarked(schemas[name])),
  );
  for (const name of reaching(schemas, marked)) marked.add(name);
  const roots = rootsOf(document);
  const reached = {
    sent: reachable(schemas, roots.sent),
    received: reachable(schemas, roots.received),
  };
  const requestNames = new Map<string, string>();
  for (const name of marked) {
    const schema = schemas[name];
    if (!isObject(schema)) continue;
    if (!reached.sent.has(name) || !reached.received.has(name)) continue;
    const copy = structuredClone(schema);
    requestNames.set(name, addSchema(document, `${name}Request`, copy));
  }
  const asSent = (schema: JsonObject): void => {
    hide(original, schema, "sent");
    walkDocument(schema, "schema", (node) => {
      const name = refName(node);
      const requestName = name === undefined ? name : requestNames.get(name);
      if (requestName !== undefined) node["$ref"] = prefix + requestName;
    });
  };
  for (const root of roots.sent) asSent(root);
  for (const root of roots.received) hide(original, root, "received");
  for (const name of marked) {
    const schema = schemas[requestNames.get(name) ?? name];
    if (reached.sent.has(name) && isObject(schema)) asSent(schema);
    const answer = schemas[name];
    if (reached.received.has(name) && isObject(answer)) {
      hide(original, answer, "received");
    }
  }
}

function namedSchemas(document: OpenApiDocument): Record<string, unknown> {
  return document.components?.["schemas"] ?? {};
}

/** The name in a reference to a named schema. */
function refName({ $ref }: JsonObject): string | undefined {
  return typeof $ref === "string" && $ref.startsWith(prefix)
    ? decodeURIComponent($ref.slice(prefix.length))
        .replaceAll("~1", "/")
        .replaceAll("~0", "~")
    : undefined;
}

/** Whether a schema, not those it refers to, has fields of one direction. */
function isMarked(schema: unknown): boolean {
  let found = false;
  walkDocument(schema, "schema", (node) => {
    found ||= node["readOnly"] === true || node["writeOnly"] === true;
  });
  return found;
}

function namesIn(schema: unknown): Set<string> {
  const names = new Set<string>();
  walkDocument(schema, "schema", (node) => {
    const name = refName(node);
    if (name !== undefined) names.add(name);
  });
  return names;
}

/** The schemas from which one of these can be reached. */
function reaching(
  schemas: Record<string, unknown>,
  targets: ReadonlySet<string>,
): Set<string> {
  const referring = new Map<string, string[]>();
  for (const [name, schema] of Object.entries(schemas)) {
    for (const target of namesIn(schema)) {
      referring.set(target, [...(referring.get(target) ?? []), name]);
    }
  }
  return closure(targets, (name) => referring.get(name) ?? []);
}

/** The named schemas that can be reached from these. */
function reachable(
  schemas: Record<string, unknown>,
  roots: readonly JsonObject[],
): Set<string> {
  const first = new Set(roots.flatMap((root) => [...namesIn(root)]));
  return closure(first, (name) => namesIn(schemas[name]));
}

function closure(
  first: ReadonlySet<string>,
  next: (name: string) => Iterable<string>,
): Set<string> {
  const all = new Set(first);
  // A set is iterated with what is added meanwhile.
  for (const name of all) {
    for (const each of next(name)) all.add(each);
  }
  return all;
}

/** The schemas outside `components.schemas`, by the direction in which their values go. */
function rootsOf(document: OpenApiDocument): Record<Direction, JsonObject[]> {
  const roots: Record<Direction, JsonObject[]> = { sent: [], received: [] };
  const collect = (node: unknown, kind: NodeKind, direction: Direction): void =>
    walkDocument(node, kind, (each, eachKind) => {
      if (eachKind === "schema") {
        roots[direction].push(each);
        return false;
      }
      if (eachKind === "response" && each !== node) {
        collect(each, "response", opposite[direction]);
        return false;
      }
      if (eachKind === "operation" && isObject(each["callbacks"])) {
        const { callbacks, ...rest } = each;
        collect(rest, "operation", direction);
        collect({ callbacks }, "components", opposite[direction]);
        return false;
      }
      return true;
    });
  const { components = {}, paths, webhooks } = document;
  const { parameters, requestBodies, responses, headers, callbacks } =
    components;
  collect({ paths }, "document", "sent");
  collect({ parameters, requestBodies }, "components", "sent");
  collect({ webhooks }, "document", "received");
  collect({ headers, callbacks }, "components", "received");
  collect({ responses }, "components", "sent");
  return roots;
}
