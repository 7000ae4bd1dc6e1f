import type { OpenApiDocument } from "@fintech-clients/openapi";
import type { Change } from "./change.ts";
import { code } from "./code.ts";
import { compareParameters } from "./compare-parameters.ts";
import { compareRequestBody } from "./compare-request-body.ts";
import { compareResponses } from "./compare-responses.ts";
import type { OperationPair } from "./operation-pair.ts";
import type { PlaceReport } from "./place-report.ts";

/** Reports how the operations that both documents have changed. */
export function compareOperations(
  before: OpenApiDocument,
  after: OpenApiDocument,
  pairs: readonly OperationPair[],
  add: (change: Change) => void,
): void {
  for (const { name, before: old, after: now } of pairs) {
    const report: PlaceReport = (bump, place, text) =>
      add({ bump, subject: name, place, text });
    const [wasId, isId] = [old["operationId"], now["operationId"]];
    if (wasId !== undefined && wasId !== isId) {
      report(
        "major",
        "",
        `${code("operationId")} changed from ${code(wasId)}: the exported type ${code("operations")} has it as a key`,
      );
    }
    if (!old["deprecated"] && now["deprecated"]) {
      report("minor", "", "deprecated");
    }
    compareParameters(before, after, old, now, report);
    compareRequestBody(before, after, old, now, report);
    compareResponses(before, after, old, now, report);
  }
}
