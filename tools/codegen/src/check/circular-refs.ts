import type { OpenApiDocument } from "@fintech-clients/openapi";
import type { Problem } from "./path-problems.ts";
import { pointersOf } from "./pointers.ts";

/** The references that lead back to themselves and that nothing in the overlay has replaced. */
export function circularRefs(document: OpenApiDocument): Problem[] {
  return [...pointersOf(document)].flatMap(([node, pointer]) => {
    const { "x-circular-ref": ref } = node;
    if (typeof ref !== "string" || Object.keys(node).length > 1) return [];
    return {
      pointer,
      onKey: true,
      message: `${pointer} is nothing but a reference that leads back to itself, by ${ref}: give it a type in overlay.yaml, or take it out`,
    };
  });
}
