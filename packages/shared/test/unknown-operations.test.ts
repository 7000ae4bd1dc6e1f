import { expect, test } from "vitest";
import { catchRequests } from "./caught-requests.ts";
import { makeClient } from "./make-client.ts";

test.each(["post", "TRACE", undefined, ""])(
  "the method %j is refused",
  async (method) => {
    const { fetch, requests } = catchRequests();
    await expect(
      makeClient({ fetch })["request"]?.(method, "/keyed"),
    ).rejects.toMatchObject({
      name: "ConfigurationError",
      message: expect.stringContaining("must be GET, POST") as string,
    });
    expect(requests).toEqual([]);
  },
);

test.each([undefined, null, 17, {}])("the path %s is refused", async (path) => {
  const { fetch, requests } = catchRequests();
  await expect(makeClient({ fetch })["GET"]?.(path)).rejects.toMatchObject({
    name: "ConfigurationError",
    message: expect.stringContaining("a template of the spec") as string,
  });
  expect(requests).toEqual([]);
});
