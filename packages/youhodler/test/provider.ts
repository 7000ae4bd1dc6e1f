import { createYouHodlerClient } from "@fintech-clients/youhodler";
import type { Provider } from "@fintech-clients/testing";

const said = { code: "new_code", messages: ["a"] };
const unsaid = { code: undefined, messages: [], details: {} };

/** 503: https://business-api-docs.youhodler.com/docs/api/reference/on-ramp-sessions/on-ramp-sessions-cancel */
export const provider: Provider = {
  name: "youhodler",
  folder: new URL("../", import.meta.url),
  createClient: createYouHodlerClient,
  credentials: { token: "access-token" },
  environments: {
    "business-api.youhodler.com": "https://business-api.youhodler.com",
    "b2b2x-sandbox.youhodler.com": "https://b2b2x-sandbox.youhodler.com/api",
  },
  basePath: "",
  notExecuted: [503],
  given: ["POST /on-ramp-sessions/{session_id}/cancel"],
  errorBodies: [
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
  ],
};
