import { expect, test } from "vitest";
import { catchRequests } from "./caught-requests.ts";
import { makeClient } from "./make-client.ts";

const inside = {
  environment: undefined,
  baseUrl: "http://mock:8080/v1",
  dangerouslyAllowHttp: true,
};

test("with dangerouslyAllowHttp, plain HTTP reaches any host, with credentials", async () => {
  const { fetch, requests } = catchRequests();
  await makeClient({ ...inside, fetch })["POST"]?.("/things");
  expect(requests[0]?.url).toBe("http://mock:8080/v1/things");
  expect(requests[0]?.headers.get("x-api-key")).toBe("canary-key");
});

test.each([false, undefined])("with %s it is refused", (allowed) => {
  expect(() =>
    makeClient({ ...inside, dangerouslyAllowHttp: allowed }),
  ).toThrow("dangerouslyAllowHttp");
});

test.each([
  "http://user:s3cret@mock/",
  "http://mock/?a=s3cret",
  "http://mock/#s3cret",
  "ftp://mock/s3cret",
])("%s is refused all the same, and not quoted", (baseUrl) => {
  const create = (): unknown => makeClient({ ...inside, baseUrl });
  expect(create).toThrow("baseUrl must be");
  expect(create).not.toThrow("s3cret");
});

test("a production key is refused, a sandbox key is not", () => {
  expect(() =>
    makeClient({ ...inside, credentials: { apiKey: "prod_s3cret" } }),
  ).toThrow("credentials.apiKey is for environment production");
  makeClient({ ...inside, credentials: { apiKey: "sandbox_key" } });
  makeClient({
    ...inside,
    baseUrl: "https://proxy.example",
    credentials: { apiKey: "prod_key" },
  });
});

test("so is one that a credentials function gives", async () => {
  const { fetch, requests } = catchRequests();
  const client = makeClient({
    ...inside,
    fetch,
    credentials: () => ({ apiKey: "prod_s3cret" }),
  });
  expect(await client["POST"]?.("/things")).toMatchObject({
    error: { name: "CredentialsError", outcome: "not-sent" },
  });
  expect(requests).toEqual([]);
});

// In quadratic time, this would outlast the runner's limit.
test("slashes at the end of baseUrl are cut off, however many are in it", async () => {
  const { fetch, requests } = catchRequests();
  const slashes = "/".repeat(500_000);
  for (const path of [slashes, `${slashes}a`]) {
    const client = makeClient({
      environment: undefined,
      baseUrl: `https://things.example${path}`,
      fetch,
    });
    await client["POST"]?.("/b");
  }
  expect(requests.map(({ url }) => url)).toEqual([
    "https://things.example/b",
    `https://things.example${slashes}a/b`,
  ]);
});
