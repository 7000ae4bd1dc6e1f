import { credentials } from "../mock/credentials.ts";
import type { Mock } from "../mock/start-mock.ts";

const yuno = {
  "public-api-key": credentials.yuno.publicApiKey,
  "private-secret-key": credentials.yuno.privateSecretKey,
};

/** A good request to each operation, for tests to spoil. */
export const requests = {
  closeAccount: {
    method: "DELETE",
    path: "/yuno-banking/v1/banking/accounts/acct_1",
    headers: yuno,
  },
  cancelOnboarding: {
    method: "POST",
    path: "/yuno-banking/v1/banking/entities/ent_1/onboardings/onb_1/cancel",
    headers: yuno,
  },
  cancelPayment: {
    method: "POST",
    path: "/yuno-payments/v1/payments/p/transactions/t/cancel",
    headers: { ...yuno, "x-idempotency-key": "key-1" },
    body: '{"merchant_reference":"AAB01-432245"}',
  },
  createPayment: {
    method: "POST",
    path: "/yuno-payments/v1/payments",
    headers: { ...yuno, "x-idempotency-key": "key-2" },
    body: JSON.stringify({
      account_id: "2b7e1516-28ae-42a6-8bf7-15884f3c4f3c",
      merchant_order_id: "order-2041",
      description: "Two concert tickets",
      country: "US",
      amount: { currency: "USD", value: 49.99 },
      payment_method: { type: "CARD" },
    }),
  },
  cancelValidation: {
    method: "DELETE",
    path: "/gu1-kyc/api/kyc/validations/v/cancel",
    headers: { authorization: `Bearer ${credentials.gu1.apiKey}` },
    body: '{"reason":"no longer needed"}',
  },
  cancelSession: {
    method: "POST",
    path: "/youhodler/on-ramp-sessions/s/cancel",
    headers: { authorization: `Bearer ${credentials.youHodler.token}` },
  },
};

interface Changes {
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly signal?: AbortSignal;
}

/** Sends one of the requests, changed where `changes` says so. */
export async function send(
  mock: Mock,
  name: keyof typeof requests,
  changes: Changes = {},
): Promise<Response> {
  const { path, ...request } = { ...requests[name], ...changes };
  return fetch(mock.origin + path, {
    ...request,
    headers: { ...requests[name].headers, ...changes.headers },
    redirect: "manual",
  });
}
