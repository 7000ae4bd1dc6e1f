import { createGu1KycWebhooks } from "@fintech-clients/gu1-kyc/webhooks";
import { createYunoBankingWebhooks } from "@fintech-clients/yuno-banking/webhooks";
import { createYunoPaymentsWebhooks } from "@fintech-clients/yuno-payments/webhooks";
import { afterEach, expect, test, vi } from "vitest";

vi.stubEnv("YUNO_HMAC_CLIENT_SECRET", "s");
vi.stubEnv("GU1_WEBHOOK_SECRET", "s");
vi.stubEnv("TRANSFER_TOKEN", "t");
const payments = await import("../webhooks/yuno-payments.ts");
const banking = await import("../webhooks/yuno-banking.ts");
const gu1 = await import("../webhooks/gu1-kyc.ts");

const log = vi.spyOn(console, "log").mockImplementation(() => {});
afterEach(() => log.mockClear());

function requestOf(body: string, headers: Record<string, string>): Request {
  return new Request("https://example.com", { method: "POST", body, headers });
}

test("Yuno's payments", async () => {
  const body =
    '{"type_event":"payment.refund","data":{"payment":{"id":"p","status":"REFUNDED"}}}';
  const { sign } = createYunoPaymentsWebhooks({ hmacClientSecret: "s" });
  const answer = await payments.receive(requestOf(body, await sign(body)));
  expect(answer.status).toBe(200);
  expect(log.mock.lastCall?.slice(1)).toEqual(["p", "REFUNDED"]);
});

test("Yuno's banking, with an envelope and without", async () => {
  const body = '{"type_event":"banking.account.closed","account_id":"a"}';
  const { sign } = createYunoBankingWebhooks({ hmacClientSecret: "s" });
  const answer = await banking.receive(requestOf(body, await sign(body)));
  expect(answer.status).toBe(200);
  expect(log.mock.lastCall).toEqual(["banking.account.closed", "a"]);
  const transfer =
    '{"id":"t","direction":"INCOMING","status":"COMPLETED","amount":{"value":1}}';
  const proof = { authorization: "Bearer t" };
  const taken = await banking.receiveTransfer(requestOf(transfer, proof));
  expect(taken.status).toBe(200);
  expect(log.mock.lastCall).toEqual(["t", "COMPLETED", 1]);
  const refused = await banking.receiveTransfer(requestOf(transfer, {}));
  expect(refused.status).toBe(401);
  const unsigned = await banking.receive(requestOf(transfer, proof));
  expect(unsigned.status).toBe(401);
});

test("gu1", async () => {
  const body =
    '{"event":"kyc.validation_approved","payload":{"validationId":"v"}}';
  const { sign } = createGu1KycWebhooks({ secret: "s" });
  const answer = await gu1.receive(requestOf(body, await sign(body)));
  expect(answer.status).toBe(200);
  expect(log.mock.lastCall?.slice(1)).toEqual(["v"]);
});
