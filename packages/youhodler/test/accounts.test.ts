import {
  createYouHodlerClient,
  type YouHodlerClient,
} from "@fintech-clients/youhodler";
import { expect, test } from "vitest";
import { serve } from "@fintech-clients/testing";

const list = { body: { items: [], next_page_token: null } };
const credentials = { clientId: "client-17", clientSecret: "secret" };

/** A client whose function gives one account after the other, and the tokens' owners in the order of asking. */
function open(accounts: readonly string[], options: object = {}) {
  const asked: string[] = [];
  const sent: string[] = [];
  let calls = 0;
  const client = createYouHodlerClient({
    baseUrl: "https://youhodler.example",
    credentials: () => ({
      clientId: accounts[calls++] ?? "",
      clientSecret: "secret",
    }),
    fetch: async (url, { body, headers }) => {
      if (url.endsWith("/oauth/token")) {
        const { client_id } = JSON.parse(body as string) as {
          client_id: string;
        };
        asked.push(client_id);
        return Response.json({ access_token: client_id, expires_in: 3600 });
      }
      sent.push(new Headers(headers).get("authorization") ?? "");
      return Response.json(list.body);
    },
    ...options,
  });
  return { client, asked, sent };
}

async function callAll(client: YouHodlerClient, times: number): Promise<void> {
  for (let call = 0; call < times; call += 1) {
    expect((await client.GET("/clients")).error).toBe(undefined);
  }
}

test("each account of a function keeps its token", async () => {
  const accounts = ["one", "two", "one", "two", "three", "one"];
  const { client, asked, sent } = open(accounts);
  await callAll(client, accounts.length);
  expect(asked).toEqual(["one", "two", "three"]);
  expect(sent).toEqual(accounts.map((each) => `Bearer ${each}`));
});

test("of more than a hundred, the one that was used longest ago loses it", async () => {
  const hundred = Array.from({ length: 100 }, (_, index) => `a${index}`);
  const accounts = [...hundred, "a0", "new", "a0", "a2", "a1"];
  const { client, asked } = open(accounts);
  await callAll(client, accounts.length);
  expect(asked).toEqual([...hundred, "new", "a1"]);
});

test("the same id with another secret is another account", async () => {
  let secret = 0;
  const { client, asked } = open([], {
    credentials: () => ({ clientId: "one", clientSecret: `s${(secret += 1)}` }),
  });
  await callAll(client, 2);
  expect(asked).toEqual(["one", "one"]);
});

test("one 503 of the token endpoint does not fail the call", async () => {
  const server = await serve(
    { status: 503 },
    { body: { access_token: "T1", token_type: "Bearer", expires_in: 3600 } },
    list,
  );
  const client = createYouHodlerClient({
    baseUrl: server.url,
    credentials,
    retry: { baseDelayMs: 1 },
  });
  expect(await client.GET("/clients")).toMatchObject({ error: undefined });
  expect(server.requests.map(({ url }) => url)).toEqual([
    "/oauth/token",
    "/oauth/token",
    "/clients",
  ]);
});

test("a token request over plain HTTP is as allowed as its client", async () => {
  const urls: string[] = [];
  const options = {
    baseUrl: "http://youhodler:8080",
    credentials,
    fetch: async (url: string): Promise<Response> => {
      urls.push(url);
      return Response.json({ access_token: "T1", ...list.body });
    },
  };
  expect(() => createYouHodlerClient(options)).toThrow("dangerouslyAllowHttp");
  const client = createYouHodlerClient({
    ...options,
    dangerouslyAllowHttp: true,
  });
  await callAll(client, 1);
  expect(urls).toEqual([
    "http://youhodler:8080/oauth/token",
    "http://youhodler:8080/clients",
  ]);
});

test("client credentials from Object.prototype are none", () => {
  for (const [name, value] of Object.entries(credentials)) {
    Reflect.defineProperty(Object.prototype, name, {
      value,
      configurable: true,
    });
  }
  try {
    expect(() =>
      createYouHodlerClient({
        baseUrl: "https://youhodler.example",
        credentials: {} as never,
      }),
    ).toThrow("credentials.token is missing");
  } finally {
    for (const name of Object.keys(credentials)) {
      Reflect.deleteProperty(Object.prototype, name);
    }
  }
});
