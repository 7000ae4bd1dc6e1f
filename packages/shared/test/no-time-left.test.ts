import { expect, test, vi } from "vitest";
import { makeClient } from "./make-client.ts";

const runtimeOption = Symbol.for("@fintech-clients/runtime");

test("credentials are not asked for when a middleware took all the time", async () => {
  let now = 0;
  const credentials = vi.fn<() => object>(() => ({ apiKey: "canary-key" }));
  const client = makeClient({
    credentials,
    fetch: async () => Response.json({}),
    timeout: { totalMs: 100 },
    [runtimeOption]: { now: () => now },
  });
  const onRequest = (): void => {
    now = 101;
  };
  expect(
    await client["GET"]?.("/things", { middleware: [{ onRequest }] }),
  ).toMatchObject({ error: { name: "TimeoutError", outcome: "not-sent" } });
  expect(credentials).not.toHaveBeenCalled();
});

test("a middleware's own time does not cost an answer that has arrived", async () => {
  let now = 0;
  const client = makeClient({
    fetch: async () => Response.json({}),
    timeout: { totalMs: 100 },
    [runtimeOption]: { now: () => now },
  });
  const onResponse = (): Response => {
    now = 101;
    return Response.json({ replaced: true });
  };
  expect(
    await client["POST"]?.("/things", { middleware: [{ onResponse }] }),
  ).toMatchObject({ data: { replaced: true }, error: undefined });
});
