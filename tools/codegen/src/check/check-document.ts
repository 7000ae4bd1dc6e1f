import { Source as Text } from "@redocly/openapi-core";
import { errorCodeProblems, extensionProblems } from "./extension-problems.ts";
import { lookUpProblems } from "./look-up-problems.ts";
import { maskedSecretProblems } from "./masked-secret-problems.ts";
import { paginationProblems } from "./pagination-problems.ts";
import {
  errorCodeSchema,
  lint,
  pathOperations,
  pointer,
  SpecError,
} from "@fintech-clients/openapi";
import { locateMerged, type MergedDocument } from "../merge/merged-document.ts";

const rules = [
  "struct",
  "no-unresolved-refs",
  "no-identical-paths",
  "operation-operationId-unique",
  "operation-parameters-unique",
  "path-parameters-defined",
];

/** Refuses a merged and corrected document that is not valid, naming the source of each problem. */
export async function checkDocument(merged: MergedDocument): Promise<void> {
  const { document } = merged;
  const source = new Text("openapi.json", JSON.stringify(document));
  const problems = await lint({ source, parsed: document }, rules);
  for (const { path, method, operation } of pathOperations(document)) {
    const place = pointer("paths", path, method);
    for (const message of extensionProblems(document, operation)) {
      problems.push({ pointer: place, onKey: true, message });
    }
    for (const message of lookUpProblems(document, method, operation)) {
      const at = `${place}/x-look-up`;
      problems.push({ pointer: at, onKey: true, message });
    }
    for (const message of paginationProblems(document, method, operation)) {
      const at = `${place}/x-pagination`;
      problems.push({ pointer: at, onKey: true, message });
    }
  }
  for (const problem of maskedSecretProblems(document)) {
    problems.push({ ...problem, onKey: true });
  }
  for (const message of errorCodeProblems(errorCodeSchema(document))) {
    problems.push({
      pointer: pointer("components", "schemas", "ErrorCode"),
      onKey: true,
      message,
    });
  }
  if (problems.length === 0) return;
  throw new SpecError(
    problems.map(({ pointer: place, onKey, message }) => {
      const where = locateMerged(merged, place, onKey);
      return `${where} ${message} (in the merged document)`;
    }),
  );
}
