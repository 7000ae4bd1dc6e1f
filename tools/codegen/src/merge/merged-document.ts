import {
  locate,
  type OpenApiDocument,
  type Source,
} from "@fintech-clients/openapi";

export interface MergedDocument {
  document: OpenApiDocument;
  /** Pointer of an operation or component -> the source it came from. */
  origins: Map<string, Source>;
}

/** Where a part of the merged document was written, or the part itself if the overlay added it. */
export function locateMerged(
  { origins }: MergedDocument,
  pointer: string,
  onKey: boolean,
): string {
  for (
    let part = pointer;
    part.length > 1;
    part = part.slice(0, part.lastIndexOf("/"))
  ) {
    const source = origins.get(part);
    if (source) return locate(source, pointer, onKey);
  }
  const inside = [...origins].find(([part]) => part.startsWith(`${pointer}/`));
  return inside ? locate(inside[1], pointer, onKey) : pointer;
}
