import {
  isObject,
  lint,
  locate,
  type OpenApiDocument,
  pathOperations,
  pointer,
  segmentsOf,
  setAt,
  valueAt,
} from "@fintech-clients/openapi";
import { Source as Text } from "@redocly/openapi-core";
import { type MergedDocument, originOf } from "./merged-document.ts";

const rules = [
  "no-invalid-media-type-examples",
  "no-invalid-parameter-examples",
  "no-invalid-schema-examples",
];

/** Says of operations from given documents what nobody did, and leaves out their examples that their schemas refuse, in place. */
export async function completeGiven(merged: MergedDocument): Promise<void> {
  const { document, warnings } = merged;
  const operations = pathOperations(document).filter(({ path, method }) => {
    const origin = originOf(merged, pointer("paths", path, method));
    return origin && !origin.source.handWritten;
  });
  if (operations.length === 0) return;
  for (const { operation } of operations) operation["x-verified"] ??= "unread";
  const only: OpenApiDocument = { ...document, paths: {} };
  for (const { path, method, operation } of operations) {
    only.paths![path] = { ...only.paths![path], [method]: operation };
  }
  const source = new Text("openapi.json", JSON.stringify(only));
  // A field that no schema declares contradicts none.
  const options = { allowAdditionalProperties: true };
  const problems = await lint({ source, parsed: only }, rules, options);
  const examples = new Map(
    problems.flatMap(({ pointer: at, message }) => {
      const place = exampleOf(segmentsOf(at));
      const origin = place && originOf(merged, pointer(...place));
      return origin && !origin.source.handWritten
        ? [[pointer(...place), { place, origin, message }] as const]
        : [];
    }),
  );
  for (const { place, origin, message } of examples.values()) {
    if (valueAt(document, place) === undefined) continue;
    setAt(document, place, undefined);
    const parent = valueAt(document, place.slice(0, -1));
    if (isObject(parent) && Object.keys(parent).length === 0) {
      setAt(document, place.slice(0, -1), undefined);
    }
    warnings.push(
      `${locate(origin.source, origin.pointer)} the example contradicts its schema and is left out: ${message}`,
    );
  }
}

/** The whole example that a place is in. */
function exampleOf(place: readonly string[]): readonly string[] | undefined {
  const named = place.lastIndexOf("examples");
  if (named !== -1) return place.slice(0, named + 2);
  const single = place.lastIndexOf("example");
  return single === -1 ? undefined : place.slice(0, single + 1);
}
