import { startMock, type Mock } from "@fintech-clients/mock";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";

import { createClientVia as gu1Kyc } from "../recipes/gu1-kyc/proxy.ts";
import { createClientVia as youHodler } from "../recipes/youhodler/proxy.ts";
import { createClientVia as yunoBanking } from "../recipes/yuno-banking/proxy.ts";
import { createClientVia as yunoPayments } from "../recipes/yuno-payments/proxy.ts";
import { ids } from "../demo/ids.ts";

interface Dispatcher {
  dispatch(options: { origin: string; path: string }, handler: object): boolean;
}

let mock: Mock;
let direct: Dispatcher;
beforeAll(async () => {
  mock = await startMock();
  // Node makes its dispatcher with the first request.
  await fetch(mock.origin);
  direct = Reflect.get(
    globalThis,
    Symbol.for("undici.globalDispatcher.1"),
  ) as Dispatcher;
});
afterAll(() => mock.close());
afterEach(() => {
  vi.unstubAllEnvs();
});

/** Stands for a proxy: sees where requests want to go and carries them to the mock. */
function proxyTo(provider: string): Dispatcher & { seen: string[] } {
  const seen: string[] = [];
  return {
    seen,
    dispatch: (options, handler) => {
      seen.push(options.origin);
      const path = `/${provider}${options.path}`;
      return direct.dispatch(
        { ...options, origin: mock.origin, path },
        handler,
      );
    },
  };
}

test("each client goes through the given dispatcher", async () => {
  const yuno = mock.credentials("yuno-payments");
  vi.stubEnv("YUNO_PUBLIC_API_KEY", yuno.publicApiKey);
  vi.stubEnv("YUNO_PRIVATE_SECRET_KEY", yuno.privateSecretKey);
  vi.stubEnv("GU1_API_KEY", mock.credentials("gu1-kyc").apiKey);
  vi.stubEnv("YOUHODLER_TOKEN", mock.credentials("youhodler").token);
  const banking = proxyTo("yuno-banking");
  const payments = proxyTo("yuno-payments");
  const kyc = proxyTo("gu1-kyc");
  const hodler = proxyTo("youhodler");

  const results = await Promise.all([
    yunoBanking(banking).DELETE("/banking/accounts/{account_id}", {
      params: { path: ids.account },
    }),
    yunoPayments(payments).POST(
      "/payments/{payment_id}/transactions/{transaction_id}/cancel",
      {
        params: { path: ids.transaction },
        body: { merchant_reference: "AAB01-432245" },
      },
    ),
    gu1Kyc(kyc).DELETE("/api/kyc/validations/{id}/cancel", {
      params: { path: ids.validation },
      body: { reason: "The customer asked for it" },
    }),
    youHodler(hodler).POST("/on-ramp-sessions/{session_id}/cancel", {
      params: { path: ids.session },
    }),
  ]);

  expect(results.map(({ status }) => status)).toEqual([200, 200, 200, 201]);
  expect([banking, payments, kyc, hodler].map(({ seen }) => seen)).toEqual([
    ["https://api-sandbox.y.uno"],
    ["https://api-sandbox.y.uno"],
    ["https://api.gu1.ai"],
    ["https://b2b2x-sandbox.youhodler.com"],
  ]);
});
