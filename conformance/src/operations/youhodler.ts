import { createYouHodlerClient } from "@fintech-clients/youhodler";
import spec from "@fintech-clients/youhodler/openapi.json" with { type: "json" };
import { documentedSuccess } from "./success.ts";
import type { TestOperation, UntypedClient } from "./test-operation.ts";

const template = "/on-ramp-sessions/{session_id}/cancel";

/** YouHodler's operation: https://business-api-docs.youhodler.com/docs/api/reference/on-ramp-sessions/on-ramp-sessions-cancel */
export const youhodler: TestOperation = {
  name: "cancel-session",
  kind: "unkeyed-write",
  provider: "youhodler",
  method: "POST",
  template,
  path: { session_id: "id-canary-1" },
  basePath: "",
  environment: "business-api.youhodler.com",
  success: documentedSuccess(spec, "POST", template),
  credentials: [{ token: "canary-token-1" }, { token: "canary-token-2" }],
  credentialHeaders: ({ token }) => ({ authorization: `Bearer ${token}` }),
  notExecuted: [503],
  errorBody: ({ code, message, details }) => ({ code, message, details }),
  createClient: (options) =>
    createYouHodlerClient(options as never) as unknown as UntypedClient,
};
