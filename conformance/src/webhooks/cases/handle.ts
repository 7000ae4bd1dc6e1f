import { createGu1KycWebhooks } from "@fintech-clients/gu1-kyc/webhooks";
import { createYunoBankingWebhooks } from "@fintech-clients/yuno-banking/webhooks";
import { createYunoPaymentsWebhooks } from "@fintech-clients/yuno-payments/webhooks";
import { macrotask } from "../../caller/macrotask.ts";
import { same, thrownBy, type WebhookCase } from "./webhook-case.ts";

const yuno = createYunoPaymentsWebhooks({ hmacClientSecret: "s" });
const small = createYunoPaymentsWebhooks({
  hmacClientSecret: "s",
  maxBodyBytes: 20,
});
const banking = createYunoBankingWebhooks({ hmacClientSecret: "s" });
const gu1 = createGu1KycWebhooks({ secret: "s" });

const body = '{"type":"payment","type_event":"payment.refund"}';

async function requestOf(
  text: string,
  headers?: Record<string, string>,
): Promise<Request> {
  return new Request("https://example.com/webhooks", {
    method: "POST",
    body: text,
    headers: headers ?? (await yuno.sign(text)),
  });
}

function failing(): void {
  throw new Error("database");
}

interface Parts {
  readonly retry?: number;
  readonly event?: string;
  readonly transaction?: string;
  readonly status?: string;
  readonly sub?: string;
  readonly updated?: string | undefined;
}

function payment(parts: Parts = {}): object {
  return {
    type: "payment",
    type_event: parts.event ?? "payment.refund",
    retry: parts.retry ?? 0,
    data: {
      payment: {
        id: "p1",
        status: parts.status ?? "PENDING",
        sub_status: parts.sub ?? "A",
        updated_at: "updated" in parts ? parts.updated : "2026-01-01",
        transactions: { id: parts.transaction ?? "t1" },
      },
    },
  };
}

async function areOne(one: object, other: object): Promise<boolean> {
  return (
    (await yuno.deduplicationKey(one)) === (await yuno.deduplicationKey(other))
  );
}

export const handleCases: readonly WebhookCase[] = [
  {
    id: "webhook-handle-answers",
    proves: ["WEBHOOK-9"],
    run: async () => {
      const seen: string[] = [];
      const statusOf = async (request: Request): Promise<number> =>
        (await yuno.handle(request, ({ name }) => seen.push(name))).status;
      const good = await yuno.handle(await requestOf(body), ({ name }) => {
        seen.push(name);
      });
      same(
        [good.status, await good.text()],
        [200, '{"received":true}'],
        "good",
      );
      same(await statusOf(await requestOf(body, {})), 401, "unsigned");
      const headers = await yuno.sign(body);
      same(
        await statusOf(await requestOf(`${body} `, headers)),
        401,
        "changed",
      );
      same(await statusOf(await requestOf("[]")), 400, "no object");
      const big = `{"a":"${"x".repeat(2 * 1024 * 1024)}"}`;
      same(await statusOf(await requestOf(big)), 413, "2 MiB");
      same(await statusOf(new Request("https://example.com/")), 401, "GET");
      same(seen, ["payment.refund"], "seen");
    },
  },
  {
    id: "webhook-handle-a-stream-that-is-never-cancelled",
    proves: ["WEBHOOK-6"],
    run: async () => {
      let status: number | undefined;
      await new Promise<void>((cancelled) => {
        const stream = new ReadableStream({
          pull: (controller) => controller.enqueue(new Uint8Array(8)),
          cancel: () => {
            cancelled();
            return new Promise<void>(() => {});
          },
        });
        const headers = { "x-hmac-signature": "any" };
        const request = { bodyUsed: false, body: stream, headers };
        const handle = async (): Promise<void> => {
          const given = request as unknown as Request;
          ({ status } = await small.handle(given, () => {}));
        };
        void handle();
      });
      await macrotask();
      same(status, 413, "status");
    },
  },
  {
    id: "webhook-handle-and-what-is-thrown",
    proves: ["WEBHOOK-9"],
    run: async () => {
      const thrown = await thrownBy(async () =>
        yuno.handle(await requestOf(body), failing),
      );
      same(thrown.message, "database", "thrown on");
      const caught: unknown[] = [];
      const { status } = await yuno.handle(await requestOf(body), failing, {
        onError: (error) => void caught.push(String(error)),
      });
      same([status, caught], [500, ["Error: database"]], "onError");
    },
  },
  {
    id: "webhook-handle-a-body-that-was-read",
    proves: ["WEBHOOK-7"],
    run: async () => {
      const request = await requestOf(body);
      await request.json();
      const { name } = await thrownBy(() => yuno.handle(request, () => {}));
      same(name, "ConfigurationError", "read before");
    },
  },
  {
    id: "webhook-deduplication-key",
    proves: ["WEBHOOK-10"],
    run: async () => {
      const first = payment();
      same(await areOne(first, payment({ retry: 3 })), true, "a retry");
      const reordered = JSON.parse(
        `{"retry":1,${JSON.stringify(first).slice(1)}`,
      ) as object;
      same(await areOne(first, reordered), true, "another order");
      for (const parts of [
        { transaction: "t2" },
        { status: "SUCCEEDED" },
        { sub: "B" },
        { updated: "2026-01-02" },
        { event: "payment.purchase" },
      ]) {
        same(await areOne(first, payment(parts)), false, JSON.stringify(parts));
      }
    },
  },
  {
    id: "webhook-deduplication-key-without-identifying-fields",
    proves: ["WEBHOOK-10"],
    run: async () => {
      const event = {
        type_event: "subscription.pause",
        retry: 0,
        data: { n: [1, "1"] },
      };
      same(await areOne(event, { ...event, retry: 1 }), true, "a retry");
      same(
        await areOne(event, { ...event, data: { n: ["1", 1] } }),
        false,
        "order",
      );
      same(
        await areOne(event, { ...event, data: { n: { 0: 1, 1: "1" } } }),
        false,
        "object",
      );
      same(
        await areOne(event, { ...event, more: null }),
        false,
        "another field",
      );
      const unsaid = payment({ updated: undefined });
      same(
        await areOne(unsaid, payment({ updated: undefined, retry: 2 })),
        true,
        "retry",
      );
      same((await yuno.deduplicationKey(event)).length, 44, "length");
    },
  },
  {
    id: "webhook-deduplication-key-at-banking-and-gu1",
    proves: ["WEBHOOK-10"],
    run: async () => {
      const transfer = {
        id: "t",
        status: "PENDING",
        updated_at: "1",
        direction: "INCOMING",
      };
      const key = await banking.deduplicationKey(transfer);
      same(
        await banking.deduplicationKey({ ...transfer, description: "x" }),
        key,
        "same",
      );
      same(
        (await banking.deduplicationKey({
          ...transfer,
          status: "COMPLETED",
        })) === key,
        false,
        "status",
      );
      for (const id of ["id", "validationId"]) {
        const event = {
          event: "kyc.validation_approved",
          timestamp: "1",
          payload: { [id]: "v", status: "approved" },
        };
        const known = await gu1.deduplicationKey(event);
        same(
          (await gu1.deduplicationKey({ ...event, timestamp: "2" })) === known,
          false,
          "time",
        );
        same(
          (await gu1.deduplicationKey({
            ...event,
            payload: { [id]: "w", status: "approved" },
          })) === known,
          false,
          id,
        );
      }
      const updated = {
        event: "entity.updated",
        timestamp: "1",
        payload: { changes: 1 },
      };
      same(
        (await gu1.deduplicationKey(updated)) ===
          (await gu1.deduplicationKey({ ...updated, payload: { changes: 2 } })),
        false,
        "changes",
      );
    },
  },
];
