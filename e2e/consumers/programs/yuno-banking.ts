import {
  createYunoBankingClient,
  unwrap,
  type ResponseBody,
  type YunoBankingCredentials,
} from "@fintech-clients/yuno-banking";

const cancel =
  "/banking/entities/{entity_id}/onboardings/{onboarding_id}/cancel";

type Cancel = `POST ${typeof cancel}`;

/** Cancels an onboarding and closes an account at the mock. */
export async function call(
  baseUrl: string,
  credentials: YunoBankingCredentials,
): Promise<readonly unknown[]> {
  const client = createYunoBankingClient({
    baseUrl,
    credentials,
  });
  const closed = await unwrap(
    client.DELETE("/banking/accounts/{account_id}", {
      params: {
        path: { account_id: "acct_aa0e8400-e29b-41d4-a716-446655440000" },
      },
    }),
  );
  // @ts-expect-error a field of onboardings
  void closed.requirements;

  const result = await client.POST(cancel, {
    params: { path: { entity_id: "e", onboarding_id: "o" } },
    headers: { prefer: "code=202" },
  });
  if (result.error) {
    return [result.error.message];
  }
  if (result.status === 202) {
    const accepted: ResponseBody<Cancel, 202> = result.data;
    return [closed.status, result.status, accepted.status];
  }
  const status: 200 = result.status;
  return [status];
}
