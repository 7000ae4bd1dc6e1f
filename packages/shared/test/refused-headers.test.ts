import { expect, test } from "vitest";
import { catchRequests } from "./caught-requests.ts";
import { makeClient } from "./make-client.ts";

const framing = [
  "content-length",
  "Host",
  "expect",
  "Upgrade",
  "transfer-encoding",
  "Connection",
].map((name) => [name, "1", "is set by the connection"] as const);

const types = [
  "text/plain",
  "application/x-www-form-urlencoded",
  "application/json; charset=iso-8859-1",
  "application/jsonx",
  "text/html; a=/json",
  "text/html, application/json",
  "application/json; charset = utf-16",
  "application/json; charset=utf-8; charset=utf-16",
  'application/json; charset="utf-8',
  "",
  null,
].map((type) => ["Content-Type", type, "must be JSON in UTF-8"] as const);

test.each([...framing, ...types])(
  "the header %s: %s is refused",
  async (name, value, why) => {
    const headers = { [name]: value };
    expect(() => makeClient({ headers })).toThrow(`headers.${name} ${why}`);
    const { fetch, requests } = catchRequests();
    const client = makeClient({ fetch });
    await expect(
      client["POST"]?.("/things", { headers, body: {} }),
    ).rejects.toMatchObject({
      name: "ConfigurationError",
      message: expect.stringContaining(`headers.${name} ${why}`) as string,
    });
    await expect(
      client["POST"]?.("/things", { params: { header: headers }, body: {} }),
    ).rejects.toMatchObject({
      name: "ConfigurationError",
      message: expect.stringContaining(
        `params.header.${name} ${why}`,
      ) as string,
    });
    expect(requests).toEqual([]);
  },
);

test.each([
  "application/json",
  "application/merge-patch+json",
  "Application/JSON; Charset=UTF-8",
  'application/json; charset="utf-8"; profile=a',
  'application/json;profile="a/b";charset=utf-8',
])("the type %s is sent", async (type) => {
  const { fetch, requests } = catchRequests();
  const headers = { "content-type": type };
  await makeClient({ fetch })["POST"]?.("/things", { headers, body: {} });
  expect(requests[0]?.headers.get("content-type")).toBe(type);
});
