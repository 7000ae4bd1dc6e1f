import type {
  CallOptions,
  YunoBankingClient,
} from "@fintech-clients/yuno-banking";

import { ids } from "../ids.ts";
import { showError } from "../show-error.ts";
import type { Shown } from "../step.ts";

/** Cancels an onboarding and shows what came of it. */
export async function cancelOnboarding(
  client: YunoBankingClient,
  options: CallOptions<"json"> = {},
): Promise<Shown> {
  const result = await client.POST(
    "/banking/entities/{entity_id}/onboardings/{onboarding_id}/cancel",
    { ...options, params: { path: ids.onboarding } },
  );
  if (result.error) {
    return showError(result.error);
  }
  return {
    status: result.status,
    "data.status": result.data.status,
    "data.provider.status": result.data.provider?.status,
    "data.requirements.length": result.data.requirements?.length,
  };
}
