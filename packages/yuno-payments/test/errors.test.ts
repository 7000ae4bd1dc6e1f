import { testErrors } from "../../../tools/testing/src/suites/errors.ts";
import { provider } from "./provider.ts";

testErrors(provider, [
  [{}, { code: undefined, messages: [], details: {} }],
  [
    { code: "NEW_CODE", messages: ["a", "b"], more: [1] },
    {
      code: "NEW_CODE",
      messages: ["a", "b"],
      details: { more: [1] },
    },
  ],
  [
    { code: 42, messages: "a" },
    { code: undefined, messages: ["a"], details: {} },
  ],
  [
    { code: null, messages: [1, "a", null] },
    { code: undefined, messages: ["a"], details: {} },
  ],
  [
    { code: ["A"], messages: { a: "b" } },
    { code: undefined, messages: [], details: {} },
  ],
]);
