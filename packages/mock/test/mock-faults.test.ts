import { afterAll, beforeAll, expect, test } from "vitest";

import { startMock, type Mock } from "../mock/start-mock.ts";
import { send } from "./mock-client.ts";

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.close());

const withFault = (fault: string, signal?: AbortSignal): Promise<Response> =>
  send(mock, "cancelSession", {
    headers: { "x-mock-fault": fault },
    ...(signal && { signal }),
  });

test("empty-500", async () => {
  const response = await withFault("empty-500");
  expect(response.status).toBe(500);
  expect(await response.text()).toBe("");
});

test("html-502", async () => {
  const response = await withFault("html-502");
  expect(response.status).toBe(502);
  expect(response.headers.get("content-type")).toBe("text/html");
});

test("drop", async () => {
  await expect(withFault("drop")).rejects.toThrow("fetch failed");
});

test("drop-body", async () => {
  const response = await withFault("drop-body");
  expect(response.status).toBe(201);
  await expect(response.text()).rejects.toThrow("terminated");
});

test("stall", async () => {
  const controller = new AbortController();
  const stalled = withFault("stall", controller.signal);
  // A later request is answered while this one is not.
  await withFault("empty-500");
  controller.abort();
  await expect(stalled).rejects.toThrow("aborted");
});

test("redirect", async () => {
  const response = await withFault("redirect");
  expect(response.status).toBe(307);
  expect(response.headers.get("location")).toMatch(/^https:/);
});

test("rate-limit-once, then success, then again", async () => {
  const first = await withFault("rate-limit-once");
  const second = await withFault("rate-limit-once");
  const third = await withFault("rate-limit-once");
  expect([first, second, third].map(({ status }) => status)).toEqual([
    429, 201, 429,
  ]);
  expect(first.headers.get("retry-after")).toBe("0");
});

test("an unknown fault is named", async () => {
  const response = await withFault("earthquake");
  expect(response.status).toBe(501);
  expect(await response.json()).toEqual({
    mock: "Nothing is documented for x-mock-fault: earthquake.",
  });
});

test("with a key, the write was carried out before its answer was lost", async () => {
  const key = { "x-idempotency-key": "lost-answer" };
  const headers = { ...key, "x-mock-fault": "drop" };
  await expect(send(mock, "cancelPayment", { headers })).rejects.toThrow(
    "fetch failed",
  );
  expect((await send(mock, "cancelPayment", { headers })).status).toBe(200);
});
