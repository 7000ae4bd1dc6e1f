import type { OpenApiDocument, Operation } from "@fintech-clients/openapi";
import { addAcceptStep } from "./accept-step.ts";
import { addBodySteps } from "./body-steps.ts";
import { addParameterSteps } from "./parameter-steps.ts";
import type { Wire } from "./problem.ts";
import { addSecuritySteps } from "./security-steps.ts";
import { addServerSteps } from "./server-steps.ts";

/** How an operation is written where the default does not do. In the order in which the steps depend on each other. */
export function operationSteps(
  document: OpenApiDocument,
  path: string,
  method: string,
  operation: Operation,
): Wire {
  const place = { document, path, method };
  const wire: Wire = { steps: [], imports: new Map(), problems: [] };
  addServerSteps(place, operation, wire);
  addParameterSteps(place, operation, wire);
  addBodySteps(place, operation, wire);
  addAcceptStep(document, operation, wire);
  addSecuritySteps(place, operation, wire);
  return wire;
}
