import { Source as Text } from "@redocly/openapi-core";
import { circularRefs } from "./circular-refs.ts";
import { errorCodeProblems, extensionProblems } from "./extension-problems.ts";
import { lookUpProblems } from "./look-up-problems.ts";
import { maskedSecretProblems } from "./masked-secret-problems.ts";
import { paginationProblems } from "./pagination-problems.ts";
import { pathProblems, type Problem } from "./path-problems.ts";
import {
  errorCodeSchema,
  lint,
  pathOperations,
  pointer,
  remedyFor,
  SpecError,
} from "@fintech-clients/openapi";
import { operationSteps } from "../wire/operation-steps.ts";
import { securityProblems } from "../wire/security-problems.ts";
import { writtenPointer } from "./written-pointer.ts";
import {
  locateMerged,
  type MergedDocument,
  nearestOrigin,
} from "../merge/merged-document.ts";

const rules = [
  "struct",
  "no-unresolved-refs",
  "no-identical-paths",
  "operation-operationId-unique",
  "path-parameters-defined",
];

/** Refuses a merged and corrected document that is not valid, naming the source of each problem. */
export async function checkDocument(merged: MergedDocument): Promise<void> {
  const { document } = merged;
  const source = new Text("openapi.json", JSON.stringify(document));
  const problems: Problem[] = await lint({ source, parsed: document }, rules);
  problems.push(...pathProblems(document), ...circularRefs(document));
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
    const wire = operationSteps(document, path, method, operation);
    for (const { pointer: at, parameter, message } of wire.problems) {
      problems.push({
        pointer: writtenPointer(merged, place, at, parameter),
        onKey: true,
        message: `${method.toUpperCase()} ${path}: ${message}`,
      });
    }
  }
  for (const problem of maskedSecretProblems(document)) {
    problems.push({ ...problem, onKey: true });
  }
  problems.push(
    ...securityProblems(document).map((problem) => ({
      onKey: true,
      ...problem,
    })),
  );
  for (const message of errorCodeProblems(errorCodeSchema(document))) {
    problems.push({
      pointer: pointer("components", "schemas", "ErrorCode"),
      onKey: true,
      message,
    });
  }
  refuse(merged, problems);
}

/** Throws the problems of a merged document, each with the place in its source. */
export function refuse(
  merged: MergedDocument,
  problems: readonly Problem[],
): void {
  if (problems.length === 0) return;
  throw new SpecError(
    problems.map(({ pointer: place, onKey, message }) => {
      const where = locateMerged(merged, place, onKey);
      const file = nearestOrigin(merged, place)?.source.file ?? "";
      // Some say by which action.
      const remedy = message.includes("overlay.yaml")
        ? ""
        : ` (${remedyFor(file)})`;
      return `${where} ${message}${remedy}`;
    }),
  );
}
