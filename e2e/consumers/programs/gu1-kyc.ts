import {
  createGu1KycClient,
  unwrap,
  type ErrorResponse,
  type Gu1KycCredentials,
  type Validation,
} from "@fintech-clients/gu1-kyc";

const cancel = "/api/kyc/validations/{id}/cancel";

/** Cancels a validation at the mock, which first allows and then refuses it. */
export async function call(
  baseUrl: string,
  credentials: Gu1KycCredentials,
): Promise<readonly unknown[]> {
  const client = createGu1KycClient({
    baseUrl,
    credentials,
  });
  const init = {
    params: { path: { id: "550e8400-e29b-41d4-a716-446655440000" } },
    body: { reason: "The customer asked for it" },
  };
  const cancelled: Validation = await unwrap(client.DELETE(cancel, init));

  const headers = { prefer: "code=404" };
  const result = await client.DELETE(cancel, { ...init, headers });
  if (result.status === 404) {
    const { outcome, body } = result.error;
    return [cancelled.status, outcome, codeOf(body)];
  }
  if (result.status === 401) {
    // @ts-expect-error the body of this status is not documented
    return [result.error.body.error];
  }
  return [result.error?.message];
}

function codeOf(body?: ErrorResponse): unknown {
  return body?.error;
}
