// #region own-tests
import assert from "node:assert/strict";

import {
  createYouHodlerClient,
  type ResponseBody,
} from "@fintech-clients/youhodler";

// Typed by the spec: a field that it does not have will not compile.
const session: ResponseBody<"POST /on-ramp-sessions/{session_id}/cancel", 201> =
  {
    id: "b8e2f1a0-4c3d-4e5f-9a1b-2c3d4e5f6a7b",
    status: "executed",
  };
const sent: RequestInit[] = [];

const client = createYouHodlerClient({
  baseUrl: "http://localhost",
  credentials: { token: "test" },
  fetch: async (_url, init) => {
    sent.push(init);
    return Response.json(session, { status: 201 });
  },
});

const result = await client.POST("/on-ramp-sessions/{session_id}/cancel", {
  params: { path: { session_id: "b8e2f1a0-4c3d-4e5f-9a1b-2c3d4e5f6a7b" } },
});

assert.equal(result.data?.status, "executed");
assert.equal(sent[0]?.method, "POST");
// #endregion
