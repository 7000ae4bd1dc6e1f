import type { DocumentedCall } from "../documented-call.ts";
import type { LargeDocument } from "./large-document.ts";

/** Reads from all over a document whose path parameters are plain text or numbers and all they need. */
export function largeCalls(
  { paths, components }: LargeDocument,
  count: number,
): readonly DocumentedCall[] {
  const found = Object.entries(paths).flatMap(([path, { get }]) => {
    const parameters = (get?.parameters ?? []).map((parameter) =>
      parameter.$ref === undefined
        ? parameter
        : components.parameters[parameter.$ref.split("/").at(-1)!]!,
    );
    const needed = parameters.filter(({ required }) => required);
    const plain = needed.every(
      ({ in: place, schema }) =>
        place === "path" &&
        schema?.enum === undefined &&
        ["string", "integer"].includes(schema?.type ?? ""),
    );
    const params = Object.fromEntries(
      needed.map(({ name, schema }) => [
        name,
        schema?.type === "integer" ? 1 : "a",
      ]),
    );
    return get && plain && needed.length > 0
      ? [{ method: "GET", path, params }]
      : [];
  });
  const step = Math.floor(found.length / count);
  return found.filter((_, index) => index % step === 0).slice(0, count);
}
