import { expect, test } from "vitest";
import { makeClient } from "./make-client.ts";

test.each<readonly [unknown, string]>([
  [{}, "is missing"],
  [undefined, "is missing"],
  [{ apiKey: undefined }, "is missing"],
  [{ apiKey: null }, "is missing"],
  [{ apiKey: "" }, "is empty"],
  [{ apiKey: " " }, "must be printable ASCII"],
  [{ apiKey: "é" }, "must be printable ASCII"],
  [{ apiKey: 17 }, "must be printable ASCII"],
])("of %j is said what it is", (credentials, why) => {
  expect(() => makeClient({ credentials })).toThrow(
    `credentials.apiKey ${why}`,
  );
});
