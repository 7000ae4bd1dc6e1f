import type { CallOptions, YouHodlerClient } from "@fintech-clients/youhodler";

import { ids } from "../ids.ts";
import { showError } from "../show-error.ts";
import type { Shown } from "../step.ts";

/** Cancels an on-ramp session and shows what came of it. */
export async function cancelSession(
  client: YouHodlerClient,
  options: CallOptions<"json"> = {},
): Promise<Shown> {
  const result = await client.POST("/on-ramp-sessions/{session_id}/cancel", {
    ...options,
    params: { path: ids.session },
  });
  if (result.error) {
    return result.status === 409
      ? {
          ...showError(result.error),
          "body.details.reason": result.error.body?.details?.reason,
        }
      : showError(result.error);
  }
  return {
    status: result.status,
    "data.status": result.data.status,
    "data.principal_amount.value": result.data.principal_amount?.value,
    "data.principal_amount.currency": result.data.principal_amount?.currency,
  };
}
