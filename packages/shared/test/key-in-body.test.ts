import { expect, test } from "vitest";
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
  const seen: { text: unknown; key: string | null }[] = [];
  const client = makeClient({
    fetch: async (_: string, init: RequestInit) => {
      const key = new Headers(init.headers).get("idempotency-key");
      seen.push({ text: init.body, key });
      return Response.json({});
    },
  });
  await client["POST"]?.("/keyed-in-body", { body });
  return seen[0] ?? {};
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
