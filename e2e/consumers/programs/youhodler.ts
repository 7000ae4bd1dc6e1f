import {
  createYouHodlerClient,
  unwrap,
  type OnRampSession,
  type YouHodlerCredentials,
} from "@fintech-clients/youhodler";

const cancel = "/on-ramp-sessions/{session_id}/cancel";

/** Cancels an on-ramp session at the mock, which first allows and then refuses it. */
export async function call(
  baseUrl: string,
  credentials: YouHodlerCredentials,
): Promise<readonly unknown[]> {
  const client = createYouHodlerClient({
    baseUrl,
    credentials,
  });
  const params = { path: { session_id: "s" } };
  const cancelled: OnRampSession = await unwrap(
    client.POST(cancel, { params }),
  );

  const headers = { prefer: "code=409" };
  const result = await client.POST(cancel, { params, headers });
  if (result.status === 409) {
    const reason: string | undefined = result.error.body?.details?.reason;
    return [cancelled.status, result.error.outcome, reason];
  }
  if (result.status === 418) {
    // @ts-expect-error the body of this status is not documented
    return [result.error.body.details];
  }
  if (!result.error) {
    const status: 201 = result.status;
    return [status];
  }
  return [result.error.message];
}
