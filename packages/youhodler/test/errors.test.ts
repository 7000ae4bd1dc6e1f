import { testErrors } from "../../../tools/testing/src/suites/errors.ts";
import { provider } from "./provider.ts";

const said = { code: "new_code", messages: ["a"] };
const unsaid = { code: undefined, messages: [], details: {} };

testErrors(provider, [
  [{}, unsaid],
  [
    { code: "new_code", message: "a", details: { reason: "b" }, more: 1 },
    { ...said, details: { reason: "b" } },
  ],
  [
    { code: "new_code", message: "a", details: { retry_after_ms: 5000 } },
    { ...said, details: { retry_after_ms: 5000 }, retryAfterMs: 5000 },
  ],
  [
    { code: "new_code", message: "a", details: { retry_after_ms: -1 } },
    { ...said, details: { retry_after_ms: -1 } },
  ],
  [
    { code: "new_code", message: "a", details: { retry_after_ms: "5000" } },
    { ...said, details: { retry_after_ms: "5000" } },
  ],
  [{ code: 42, message: null, details: null }, unsaid],
  [{ code: ["a"], message: { a: "b" }, details: ["b"] }, unsaid],
  [{ code: {}, message: 1, details: "text" }, unsaid],
]);
