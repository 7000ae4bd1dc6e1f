import { expect, test } from "vitest";
import { catchRequests } from "./caught-requests.ts";
import { makeClient } from "./make-client.ts";

test("params that are used again before the first call is sent stay that call's", async () => {
  const { fetch, requests } = catchRequests();
  const client = makeClient({ fetch });
  const params = { header: { "x-action-token": "" } };
  const calls: unknown[] = [];
  for (const token of ["one", "two", "three"]) {
    params.header["x-action-token"] = token;
    calls.push(client["POST"]?.("/things", { params }));
  }
  await Promise.all(calls);
  expect(requests.map(({ headers }) => headers.get("x-action-token"))).toEqual([
    "one",
    "two",
    "three",
  ]);
});
