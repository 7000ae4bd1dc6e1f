import {
  locate,
  segmentsOf,
  type Source,
  valueAt,
} from "@fintech-clients/openapi";
import type { OpenApiDocument } from "@fintech-clients/openapi";

/** Where a part of the merged document was written. */
export interface Origin {
  source: Source;
  /** Its pointer there, which may be another than in the merged document. */
  pointer: string;
}

export interface MergedDocument {
  document: OpenApiDocument;
  /** Pointer of an operation or component -> where it came from. */
  origins: Map<string, Origin>;
  /** What was read in the one way that it can be meant, each with its place. */
  warnings: string[];
}

/** The part of the merged document that a pointer leads into. */
export function originOf(
  { origins }: Pick<MergedDocument, "origins">,
  pointer: string,
): Origin | undefined {
  for (
    let part = pointer;
    part.length > 1;
    part = part.slice(0, part.lastIndexOf("/"))
  ) {
    const origin = origins.get(part);
    if (origin) {
      const rest = pointer.slice(part.length);
      return { ...origin, pointer: `${origin.pointer}${rest}` };
    }
  }
  const inside = [...origins].find(([part]) => part.startsWith(`${pointer}/`));
  if (!inside) return undefined;
  const [part, origin] = inside;
  const depth = part.slice(pointer.length).split("/").length - 1;
  const above = origin.pointer.split("/").slice(0, -depth).join("/");
  return { ...origin, pointer: above };
}

/** The same, or else a document that has the field that the pointer begins with. */
export function nearestOrigin(
  merged: MergedDocument,
  pointer: string,
): Origin | undefined {
  const origin = originOf(merged, pointer);
  if (origin) return origin;
  const field = segmentsOf(pointer).slice(0, 1);
  const source = [...merged.origins.values()].find(
    (each) => valueAt(each.source.text.parsed, field) !== undefined,
  )?.source;
  return source && { source, pointer };
}

/** Where a part of the merged document was written, or the part itself if no document has it. */
export function locateMerged(
  merged: MergedDocument,
  pointer: string,
  onKey: boolean,
): string {
  const origin = nearestOrigin(merged, pointer);
  return origin ? locate(origin.source, origin.pointer, onKey) : pointer;
}
