// #region own-tests
import assert from "node:assert/strict";

import {
  createYunoBankingClient,
  type ResponseBody,
} from "@fintech-clients/yuno-banking";

// Typed by the spec: a field that it does not have will not compile.
const onboarding: ResponseBody<
  "POST /banking/entities/{entity_id}/onboardings/{onboarding_id}/cancel",
  200
> = {
  id: "onb_990e8400-e29b-41d4-a716-446655440000",
  status: "CANCELLED",
};
const sent: RequestInit[] = [];

const client = createYunoBankingClient({
  baseUrl: "http://localhost",
  credentials: { publicApiKey: "test", privateSecretKey: "test" },
  fetch: async (_url, init) => {
    sent.push(init);
    return Response.json(onboarding, { status: 200 });
  },
});

const result = await client.POST(
  "/banking/entities/{entity_id}/onboardings/{onboarding_id}/cancel",
  {
    params: {
      path: {
        entity_id: "ent_660e8400-e29b-41d4-a716-446655440000",
        onboarding_id: "onb_990e8400-e29b-41d4-a716-446655440000",
      },
    },
  },
);

assert.equal(result.data?.status, "CANCELLED");
assert.equal(sent[0]?.method, "POST");
// #endregion
