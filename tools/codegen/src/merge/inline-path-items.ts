import {
  isObject,
  type JsonObject,
  locate,
  type OpenApiDocument,
  pointer,
  remedyFor,
  resolveRef,
  type Source,
  SpecError,
  walkDocument,
} from "@fintech-clients/openapi";

/** Puts the path item itself wherever one is a `$ref`, in place: every later step reads operations from it. */
export function inlinePathItems(source: Source): void {
  const { document } = source;
  const copied = new Set<JsonObject>();
  const problems: string[] = [];
  for (const section of ["paths", "webhooks"] as const) {
    for (const [path, item] of entriesOf(document[section])) {
      if (typeof item["$ref"] !== "string") continue;
      const target = resolveRef(document, item);
      const { $ref, ...own } = item;
      const twice = Object.keys(own).find((field) => field in target);
      if (twice !== undefined || typeof target["$ref"] === "string") {
        const place = locate(source, pointer(section, path), true);
        const problem =
          twice === undefined
            ? `the path item ${$ref} is nothing but a reference to itself`
            : `${twice} of ${path} is defined twice, here and in ${$ref}`;
        problems.push(`${place} ${problem} (${remedyFor(source.file)})`);
        continue;
      }
      delete item["$ref"];
      Object.assign(item, structuredClone(target));
      // An operation that stands at several paths cannot have the same id at each.
      if (copied.has(target)) dropOperationIds(item);
      copied.add(target);
    }
  }
  if (problems.length > 0) throw new SpecError(problems);
  const { components } = document;
  if (components) {
    const { pathItems, ...others } = components;
    const rest = { ...document, components: others };
    if (pathItems && !refersTo(rest, "#/components/pathItems/")) {
      delete components["pathItems"];
    }
  }
}

function entriesOf(section: unknown): [string, JsonObject][] {
  return Object.entries(isObject(section) ? section : {}).filter(
    (entry): entry is [string, JsonObject] => isObject(entry[1]),
  );
}

function dropOperationIds(item: JsonObject): void {
  walkDocument(item, "pathItem", (node, kind) => {
    if (kind === "operation") delete node["operationId"];
  });
}

/** Callbacks may still refer to a path item. */
function refersTo(document: OpenApiDocument, start: string): boolean {
  let found = false;
  walkDocument(document, "document", (node, kind) => {
    const { $ref } = node;
    found ||=
      kind === "pathItem" && typeof $ref === "string" && $ref.startsWith(start);
  });
  return found;
}
