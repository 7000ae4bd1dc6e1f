import {
  isIdempotencyHeader,
  isObject,
  type OpenApiDocument,
  pathOperations,
} from "@fintech-clients/openapi";
import type { Change } from "./change.ts";
import { code } from "./code.ts";
import { corrections } from "./corrections.ts";
import { pointerSegments } from "./pointer-segments.ts";
import { redoclyDiff } from "./redocly-diff.ts";
import { schemaUses } from "./schema-uses.ts";
import { sidesOf } from "./sides-of.ts";

/** What Redocly's `diff` says, corrected. */
export async function judgeRedocly(
  before: OpenApiDocument,
  after: OpenApiDocument,
): Promise<Change[]> {
  const uses = schemaUses(before);
  for (const [name, sides] of schemaUses(after)) {
    uses.set(name, sides.union(uses.get(name) ?? new Set()));
  }
  const changes = await redoclyDiff(
    withoutIdempotencyHeaders(before),
    withoutIdempotencyHeaders(after),
  );
  return changes.map((change) => {
    const sides = sidesOf(change, uses);
    const correction = corrections.find(({ applies }) =>
      applies(change, sides),
    );
    const message = change.verdicts.map((verdict) => verdict.message).join(" ");
    // What becomes of a path is told by operation, and servers have sentences of their own.
    const told = ["PathItem", "Server"].includes(change.typeName);
    const text = told ? "" : message;
    return {
      bump: correction?.bump ?? change.impact,
      subject: subjectOf(change.path),
      place: "",
      text: text.replace(/\.$/, ""),
    };
  });
}

function subjectOf(pointer: string): string {
  const [root, first = "", second = ""] = pointerSegments(pointer);
  if (root === "paths") return `${second.toUpperCase()} ${first}`.trim();
  return root === "components" ? `type ${code(second)}` : "";
}

/** The client sends these itself, so that no program has to change for them. */
function withoutIdempotencyHeaders(document: OpenApiDocument): OpenApiDocument {
  const copy = structuredClone(document);
  for (const { operation } of pathOperations(copy)) {
    operation.parameters =
      operation.parameters?.filter(
        (parameter) =>
          !isObject(parameter) || !isIdempotencyHeader(operation, parameter),
      ) ?? [];
  }
  return copy;
}
