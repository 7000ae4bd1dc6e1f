import type { DocumentedCall } from "../documented-call.ts";
import type { LargeDocument } from "./large-document.ts";
import { parametersOf } from "./parameters-of.ts";

/** Reads from all over a document whose path parameters are plain text or numbers and all they need. */
export function largeCalls(
  document: LargeDocument,
  count: number,
): readonly DocumentedCall[] {
  const found = Object.entries(document.paths).flatMap(([path, { get }]) => {
    const needed = parametersOf(document, get).filter(
      ({ required }) => required,
    );
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
