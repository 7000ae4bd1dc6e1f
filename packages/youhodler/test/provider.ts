import { createYouHodlerClient } from "@fintech-clients/youhodler";
import type { Provider } from "../../../tools/testing/src/provider.ts";

/** 503: https://business-api-docs.youhodler.com/docs/api/reference/on-ramp-sessions/on-ramp-sessions-cancel */
export const provider: Provider = {
  name: "youhodler",
  createClient: createYouHodlerClient,
  credentials: { token: "access-token" },
  environments: {
    "business-api.youhodler.com": "https://business-api.youhodler.com",
    "b2b2x-sandbox.youhodler.com": "https://b2b2x-sandbox.youhodler.com/api",
  },
  basePath: "",
  notExecuted: [503],
  given: ["POST /on-ramp-sessions/{session_id}/cancel"],
};
