import { createYouHodlerClient } from "@fintech-clients/youhodler";
import {
  createYunoPaymentsClient,
  type YunoPaymentsClient,
} from "@fintech-clients/yuno-payments";
import { expect, test } from "vitest";

import { lookUp } from "../recipes/look-up.ts";
import { allClients } from "../recipes/youhodler/all-clients.ts";

/** Answers with these bodies, one after the other, and keeps what was asked for. */
function answering(...bodies: unknown[]) {
  const urls: string[] = [];
  const fetch = async (url: string): Promise<Response> => {
    urls.push(url.replace("http://localhost", ""));
    return Response.json(bodies[urls.length - 1]);
  };
  return { urls, fetch };
}

function openYuno(fetch: (url: string) => Promise<Response>) {
  return createYunoPaymentsClient({
    baseUrl: "http://localhost",
    credentials: { publicApiKey: "a", privateSecretKey: "b" },
    fetch,
  }) satisfies YunoPaymentsClient;
}

async function clients(...bodies: unknown[]) {
  const { urls, fetch } = answering(...bodies);
  const client = createYouHodlerClient({
    baseUrl: "http://localhost",
    credentials: { token: "t" },
    fetch,
  });
  const ids: unknown[] = [];
  let message: unknown;
  try {
    for await (const { id } of allClients(client, "after")) {
      ids.push(id);
    }
  } catch (error) {
    ({ message } = error as Error);
  }
  return { urls, ids, message };
}

test("YouHodler's pages are read by the caller's own parameter", async () => {
  const first = { items: [{ id: "1" }], next_page_token: "a&b" };
  const last = { items: [{ id: "2" }], next_page_token: null };
  expect(await clients(first, last)).toEqual({
    urls: ["/clients", "/clients?after=a%26b"],
    ids: ["1", "2"],
    message: undefined,
  });
  expect(await clients(first, first)).toMatchObject({
    ids: ["1", "1"],
    message: "the list does not go on",
  });
});

test("a stored write is looked up by the table", async () => {
  const { urls, fetch } = answering([{ id: "p" }], { id: "q" });
  const client = openYuno(fetch);
  expect(
    await lookUp(client, {
      operation: "POST /payouts",
      body: { merchant_reference: "payout-501" },
    }),
  ).toEqual({ shows: expect.any(String), data: [{ id: "p" }] });
  const refund = "POST /payments/{id}/transactions/{transaction_id}/refund";
  await lookUp(client, {
    operation: refund,
    params: { path: { id: "q", transaction_id: "t" } },
  });
  expect(urls).toEqual([
    "/payouts?merchant_reference=payout-501",
    "/payments/q",
  ]);
});

test("where nothing tells, the reason is said", async () => {
  const client = openYuno(fetch);
  await expect(
    lookUp(client, { operation: "POST /payment-links" }),
  ).rejects.toThrow("POST /payment-links: ");
});
