import { expect, test } from "vitest";
import { catchRequests } from "./caught-requests.ts";
import { makeClient } from "./make-client.ts";

class WithGetter {
  readonly amount = 1;
  get client_key(): string {
    return "order-17";
  }
}

class WithToJson {
  toJSON(): object {
    return { client_key: "order-17" };
  }
}

async function sent(body: unknown): Promise<object> {
  const { fetch, requests } = catchRequests();
  await makeClient({ fetch })["POST"]?.("/keyed-in-body", { body });
  const [
    { headers, body: text } = { headers: new Headers(), body: undefined },
  ] = requests;
  return { text, key: headers.get("idempotency-key") };
}

test("a key that JSON leaves out is none: the header carries one", async () => {
  expect(await sent(new WithGetter())).toEqual({
    text: '{"amount":1}',
    key: expect.stringMatching(/^[\da-f-]{36}$/) as string,
  });
});

test("a key that toJSON adds is one: no header is sent", async () => {
  expect(await sent(new WithToJson())).toEqual({
    text: '{"client_key":"order-17"}',
    key: null,
  });
});

test.each([true, false, 0, 7, {}, [], " ", "a b", "a\n", "ü", "k".repeat(256)])(
  "a body's key of %j is refused",
  async (client_key) => {
    await expect(sent({ client_key })).rejects.toMatchObject({
      name: "ConfigurationError",
      message: expect.stringContaining("body.client_key must be") as string,
    });
  },
);

test("255 visible characters are a key", async () => {
  expect(await sent({ client_key: "k".repeat(255) })).toMatchObject({
    key: null,
  });
});

/** A call whose body a middleware turns into another. */
async function changed(body: object, other: string | null) {
  const { fetch, requests } = catchRequests();
  const result = await makeClient({ fetch })["POST"]?.("/keyed-in-body", {
    body,
    middleware: [
      {
        onRequest: ({ request }: { readonly request: Request }) =>
          new Request(request, { method: "POST", body: other }),
      },
    ],
  });
  return { result, requests };
}

test.each<readonly [string, object, string | null]>([
  ["removed", { client_key: "rf-1" }, '{"amount":1}'],
  ["removed with the body", { client_key: "rf-1" }, ""],
  ["hidden in no JSON", { client_key: "rf-1" }, "client_key=rf-1"],
  ["changed", { client_key: "rf-1" }, '{"client_key":"rf-2"}'],
  ["emptied", { client_key: "rf-1" }, '{"client_key":""}'],
  ["added", { amount: 1 }, '{"client_key":"rf-2"}'],
  ["made a number", { client_key: "1" }, '{"client_key":1}'],
])("a key that a middleware %s is not sent", async (_, body, other) => {
  const { result, requests } = await changed(body, other);
  expect(result).toMatchObject({
    error: {
      name: "MiddlewareError",
      outcome: "not-sent",
      message: expect.stringContaining("body.client_key") as string,
    },
    attempts: 0,
  });
  expect(requests).toEqual([]);
});

test.each<readonly [object, string]>([
  [{ client_key: "rf-1" }, '{"amount":2,"client_key":"rf-1"}'],
  [{ client_key: null }, '{"amount":2}'],
  [{ amount: 1 }, '{"amount":2,"client_key":""}'],
])("a middleware may change %j to %s", async (body, other) => {
  const { result, requests } = await changed(body, other);
  expect(result).toMatchObject({ error: undefined });
  expect(requests).toHaveLength(1);
});
