import { idempotencyKeyOf } from "@fintech-clients/shared";
import { expect, test } from "vitest";
import vectors from "./idempotency-key-vectors.json" with { type: "json" };

type Parts = Parameters<typeof idempotencyKeyOf>;

test.each(vectors)("$parts give $key", async ({ parts, key }) => {
  expect(await idempotencyKeyOf(...(parts as unknown as Parts))).toBe(key);
});

test("no two vectors share a key, and each is a UUID of version 8", () => {
  const keys = vectors.map(({ key }) => key);
  expect(new Set(keys).size).toBe(vectors.length);
  for (const key of keys) {
    expect(key).toMatch(
      /^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
    );
  }
});

test.each<readonly [string, readonly unknown[]]>([
  ["no part", []],
  ["one part", ["refund"]],
  ["an empty part", ["refund", ""]],
  ["a missing part", ["refund", undefined]],
  ["a null part", ["refund", null]],
  ["a number", ["refund", 17]],
  ["a list", [["refund", "rf_1"]]],
  ["half a surrogate pair", ["refund", "\ud800"]],
])("%s is refused", async (_, parts) => {
  await expect(
    idempotencyKeyOf(...(parts as unknown as Parts)),
  ).rejects.toMatchObject({ name: "ConfigurationError" });
});
