import { afterEach, expect, test } from "vitest";
import { makeClient } from "./make-client.ts";

const polluted: Readonly<Record<string, unknown>> = {
  baseUrl: "https://evil.example",
  environment: "evil",
  evil: "https://evil.example",
  apiKey: "evil-key",
  fetch: () => Promise.reject(new Error("evil")),
  headers: { "x-evil": "1" },
  "x-evil": "1",
  header: { "x-evil": "1" },
  middleware: [{ onRequest: () => Response.json({ evil: true }) }],
  onRequest: () => Response.json({ evil: true }),
  timeout: { attemptMs: 1 },
  retry: { maxAttempts: 1 },
  maxBodyBytes: 1,
  parseAs: "text",
  querySerializer: () => "evil=1",
  query: { evil: 1 },
  path: { id: "evil" },
  id: "evil",
  body: { evil: 1 },
  toJSON: () => ({ evil: 1 }),
  idempotencyKey: "evil",
  idempotencyKeys: "required",
  idempotencyHeader: "x-evil-key",
  idempotencyBodyField: "evil",
  repeatable: true,
  anonymous: true,
  notExecuted: [500],
  "POST /things": { idempotencyHeader: "x-evil-key", repeatable: true },
  "POST /things/{id}": { idempotencyHeader: "x-evil-key", repeatable: true },
  errorCodes: { notTaken: ["A"] },
  headerOptions: { evil: "x-evil" },
  readError: () => ({ code: "EVIL", messages: [], details: {} }),
  dangerouslyAllowHttp: true,
};

afterEach(() => {
  for (const name of Object.keys(polluted)) {
    Reflect.deleteProperty(Object.prototype, name);
  }
});

/** Makes a call, and gives the requests that it sends. */
async function sent(
  path: string,
  init: object,
): Promise<{ url: string; init: RequestInit }[]> {
  const requests: { url: string; init: RequestInit }[] = [];
  const fetch = async (url: string, given: RequestInit): Promise<Response> => {
    const { method, headers, body } = given;
    requests.push({ url, init: { method, headers, body } as RequestInit });
    return Response.json({ code: "A" }, { status: 500 });
  };
  await makeClient({ fetch })["POST"]?.(path, init);
  return requests;
}

test.each(Object.keys(polluted))(
  "%s of Object.prototype counts nowhere",
  async (name) => {
    const init = { params: { path: { id: "1" } }, body: { a: [{ b: 1 }] } };
    const calls = (): Promise<unknown> =>
      Promise.all([sent("/things", {}), sent("/things/{id}", init)]);
    const before = await calls();
    Object.defineProperty(Object.prototype, name, {
      value: polluted[name],
      configurable: true,
      enumerable: true,
      writable: true,
    });
    const after = await calls();
    Reflect.deleteProperty(Object.prototype, name);
    expect(after).toEqual(before);
    expect(before).toMatchObject([
      [{ url: "https://things.example/api/things" }],
      [{ init: { body: '{"a":[{"b":1}]}' } }],
    ]);
  },
);

test("a path parameter is not taken from Object.prototype", async () => {
  Object.defineProperty(Object.prototype, "id", {
    value: "evil",
    configurable: true,
  });
  await expect(
    sent("/things/{id}", { params: { path: {} } }),
  ).rejects.toMatchObject({ name: "ConfigurationError" });
});

test("members and getters of a caller's own classes count", async () => {
  class Base {
    get timeout(): object {
      return { attemptMs: 1000 };
    }
    get params(): object {
      return { path: { id: "1" }, query: { a: 1 } };
    }
  }
  class Init extends Base {
    readonly body = { a: 1 };
  }
  const [request] = await sent("/things/{id}", new Init());
  expect(request).toMatchObject({
    url: "https://things.example/api/things/1?a=1",
    init: { body: '{"a":1}' },
  });
});
