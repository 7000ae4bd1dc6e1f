import { expect, test } from "vitest";

import { isItPaid } from "../recipes/yuno-payments/is-it-paid.ts";

test.each([
  ["SUCCEEDED", "APPROVED", "paid"],
  ["SUCCEEDED", "CAPTURED", "paid"],
  ["SUCCEEDED", "PARTIALLY_CAPTURED", "partly"],
  ["SUCCEEDED", "VERIFIED", "not"],
  ["SUCCEEDED", "FRAUD_DECLINED", "look"],
  ["SUCCEEDED", "SOMETHING_NEW", "look"],
  ["PENDING", "AUTHORIZED", "reserved"],
  ["PENDING", "IN_PROCESS", "wait"],
  ["READY_TO_PAY", "CREATED", "wait"],
  ["DECLINED", "DECLINED", "not"],
  ["ERROR", "TIMEOUT", "look"],
  ["SOMETHING_NEW", "APPROVED", "look"],
] as const)("%s / %s is %s", (status, sub_status, meaning) => {
  expect(isItPaid({ status, sub_status })).toBe(meaning);
});
