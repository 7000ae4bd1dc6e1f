import type { CallOptions, Gu1KycClient } from "@fintech-clients/gu1-kyc";

import { ids } from "../ids.ts";
import { showError } from "../show-error.ts";
import type { Shown } from "../step.ts";

/** Cancels a validation and shows what came of it. */
export async function cancelValidation(
  client: Gu1KycClient,
  options: CallOptions<"json"> = {},
): Promise<Shown> {
  const result = await client.DELETE("/api/kyc/validations/{id}/cancel", {
    ...options,
    params: { path: ids.validation },
    body: { reason: "User requested to cancel the verification process" },
  });
  if (result.error) {
    return showError(result.error);
  }
  return {
    status: result.status,
    "data.status": result.data.status,
    "data.isCurrent": result.data.isCurrent,
    "data.metadata.cancelledBy": result.data.metadata?.cancelledBy,
  };
}
