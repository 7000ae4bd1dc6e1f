import {
  unwrap,
  type OnboardingStatus,
  type TransferStatus,
  type YunoBankingClient,
} from "@fintech-clients/yuno-banking";

/**
 * Cancels a transfer if it is still pending; gives the status that it has
 * afterwards. No key is documented for cancelling, so the client sends it once:
 * whatever came of that, a look tells.
 */
export async function cancelTransfer(
  client: YunoBankingClient,
  path: { account_id: string; transfer_id: string },
): Promise<TransferStatus | undefined> {
  const template = "/banking/accounts/{account_id}/transfers/{transfer_id}";
  const before = await unwrap(client.GET(template, { params: { path } }));
  if (before.status !== "PENDING") {
    return before.status;
  }
  const { error } = await client.POST(
    "/banking/accounts/{account_id}/transfers/{transfer_id}/cancel",
    { params: { path } },
  );
  // Refused: it may have moved on since the look. Unclear: it may be cancelled.
  if (error?.outcome === "not-sent") {
    throw error;
  }
  const after = await unwrap(client.GET(template, { params: { path } }));
  return after.status;
}

const final: ReadonlySet<OnboardingStatus | undefined> = new Set([
  "SUCCEEDED",
  "FAILED",
  "DECLINED",
  "CANCELLED",
  "EXPIRED",
]);

/** The same for an onboarding, which can be cancelled while its status is not final. */
export async function cancelOnboarding(
  client: YunoBankingClient,
  path: { entity_id: string; onboarding_id: string },
): Promise<OnboardingStatus | undefined> {
  const template = "/banking/entities/{entity_id}/onboardings/{onboarding_id}";
  const before = await unwrap(client.GET(template, { params: { path } }));
  if (final.has(before.status)) {
    return before.status;
  }
  const { data, error } = await client.POST(
    "/banking/entities/{entity_id}/onboardings/{onboarding_id}/cancel",
    { params: { path } },
  );
  if (data) {
    return data.status;
  }
  if (error?.outcome === "not-sent") {
    throw error;
  }
  const after = await unwrap(client.GET(template, { params: { path } }));
  return after.status;
}
