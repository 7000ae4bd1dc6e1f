import { expect, test } from "vitest";
import { makeClient } from "./make-client.ts";

test("of two credentials of which one begins the other, nothing is left of either", async () => {
  const client = makeClient({
    credentials: ({ reason }: { reason: string }) => ({
      apiKey: reason === "call" ? "acct-77" : "acct-77-s3cret",
    }),
    fetch: async () =>
      Response.json({ code: "acct-77-s3cret" }, { status: 401 }),
  });
  expect(await client["POST"]?.("/things")).toMatchObject({
    error: { code: "***" },
  });
});
