import { testErrors } from "../../../tools/testing/src/suites/errors.ts";
import { provider } from "./provider.ts";

testErrors(provider, [
  [{}, { code: undefined, messages: [], details: {} }],
  [
    { error: "NEW_CODE", message: "a", activeSessionId: "b" },
    { code: "NEW_CODE", messages: ["a"], details: { activeSessionId: "b" } },
  ],
  [
    { error: 42, message: null },
    { code: undefined, messages: [], details: {} },
  ],
  [
    { error: { code: "A" }, message: ["a", 1] },
    { code: undefined, messages: ["a"], details: {} },
  ],
  [
    { code: "A", messages: ["a"] },
    {
      code: undefined,
      messages: [],
      details: { code: "A", messages: ["a"] },
    },
  ],
]);
