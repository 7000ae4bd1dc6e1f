import { idempotencyKeyOf } from "@fintech-clients/shared";
import fc from "fast-check";
import { expect, test } from "vitest";
import vectors from "./idempotency-key-vectors.json" with { type: "json" };

type Parts = [string, string, ...string[]];

test.each(vectors)("$parts give $key", async ({ parts, key }) => {
  expect(await idempotencyKeyOf(...(parts as Parts))).toBe(key);
});

test("other parts give another key, and each is a UUID of version 8", () => {
  const part = fc.string({ unit: "grapheme", minLength: 1, maxLength: 6 });
  const parts = fc.array(part, { minLength: 2, maxLength: 4 });
  return fc.assert(
    fc.asyncProperty(parts, parts, async (one, other) => {
      const key = await idempotencyKeyOf(...(one as Parts));
      expect(key).toMatch(
        /^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
      );
      const isSame = JSON.stringify(one) === JSON.stringify(other);
      const second = await idempotencyKeyOf(...(other as Parts));
      expect(second === key).toBe(isSame);
    }),
  );
});

test.each([
  ["no part", []],
  ["one part", ["refund"]],
  ["an empty part", ["refund", ""]],
  ["a number", ["refund", 17]],
  ["nothing", ["refund", undefined]],
  ["half a surrogate pair", ["refund", "\ud800"]],
])("%s is refused", async (_, parts) => {
  await expect(idempotencyKeyOf(...(parts as Parts))).rejects.toMatchObject({
    name: "ConfigurationError",
  });
});
