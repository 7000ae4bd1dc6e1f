/** What holds no `$ref` to follow: schemas may be circular, and examples are data. */
const left: ReadonlySet<string> = new Set(["schema", "schemas", "value"]);

/** A copy of a document in which every `$ref` outside schemas is replaced by what it names. */
export function resolveRefs(document: unknown): unknown {
  const resolve = (node: unknown): unknown => {
    if (Array.isArray(node)) {
      return node.map(resolve);
    }
    if (typeof node !== "object" || node === null) {
      return node;
    }
    const { $ref } = node as { $ref?: unknown };
    if (typeof $ref === "string") {
      return resolve(follow(document, $ref));
    }
    return Object.fromEntries(
      Object.entries(node).map(([key, value]) => [
        key,
        left.has(key) ? value : resolve(value),
      ]),
    );
  };
  return resolve(document);
}

function follow(document: unknown, ref: string): unknown {
  let node = document;
  for (const part of ref.slice("#/".length).split("/")) {
    const key = part.replaceAll("~1", "/").replaceAll("~0", "~");
    node = (node as Readonly<Record<string, unknown>>)[key];
  }
  return node;
}
