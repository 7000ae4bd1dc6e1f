import { expect, test } from "vitest";
import { catchRequests } from "./caught-requests.ts";
import { makeClient } from "./make-client.ts";

const missing = expect.stringContaining("idempotencyKey is missing") as unknown;

test("with idempotencyKeys required, a keyed write without a key is refused", async () => {
  const { fetch, requests } = catchRequests();
  const client = makeClient({ fetch, idempotencyKeys: "required" });
  for (const path of ["/keyed", "/keyed-once", "/keyed-in-body"]) {
    await expect(client["POST"]?.(path, { body: {} })).rejects.toMatchObject({
      name: "ConfigurationError",
      outcome: "not-sent",
      message: missing,
    });
  }
  expect(requests).toEqual([]);
});

test("a key in the option or in the body will do; other calls need none", async () => {
  const { fetch, requests } = catchRequests();
  const client = makeClient({ fetch, idempotencyKeys: "required" });
  await client["POST"]?.("/keyed", { idempotencyKey: "rf-1" });
  await client["POST"]?.("/keyed-in-body", { body: { client_key: "rf-2" } });
  await client["POST"]?.("/things");
  await client["GET"]?.("/things");
  expect(requests.map(({ headers }) => headers.get("idempotency-key"))).toEqual(
    ["rf-1", null, null, null],
  );
});

test.each(["automatic", undefined])("%s makes a key", async (mode) => {
  const { fetch, requests } = catchRequests();
  const client = makeClient({ fetch, idempotencyKeys: mode });
  await client["POST"]?.("/keyed");
  expect(requests[0]?.headers.get("idempotency-key")).toMatch(/^[\da-f-]{36}$/);
});

test.each(["Required", "", null, true, ["required"]])(
  "idempotencyKeys of %j is refused",
  (mode) => {
    expect(() => makeClient({ idempotencyKeys: mode })).toThrow(
      "idempotencyKeys must be",
    );
  },
);

test("an event carries the key of its attempt", async () => {
  const events: unknown[] = [];
  const client = makeClient({
    fetch: catchRequests().fetch,
    onAttempt: (event: unknown) => events.push(event),
  });
  await client["POST"]?.("/keyed", { idempotencyKey: "rf-1" });
  await client["POST"]?.("/things");
  expect(events).toMatchObject([
    { idempotencyKey: "rf-1" },
    { idempotencyKey: undefined },
  ]);
  expect(events[1]).toHaveProperty("idempotencyKey");
});

test.each(["Idempotency-Key", "idempotency-key"])(
  "a fixed header %s is refused by the factory",
  (name) => {
    expect(() => makeClient({ headers: { [name]: "rf-1" } })).toThrow(
      `headers.${name} is the option idempotencyKey`,
    );
  },
);
