import { createYunoPaymentsClient } from "@fintech-clients/yuno-payments";
import { expect, test } from "vitest";

const production = { publicApiKey: "prod_key", privateSecretKey: "secret" };

test.each([
  ["https://proxy.example/v1", "http://proxy.example/v2"],
  ["http://proxy.example/v1", "https://proxy.example/v2"],
])("a production key goes over plain HTTP to no server", (first, second) => {
  expect(() =>
    createYunoPaymentsClient({
      baseUrl: {
        "https://api.y.uno/v1": first,
        "https://api.y.uno/v2": second,
      },
      dangerouslyAllowHttp: true,
      credentials: production,
    }),
  ).toThrow("credentials.publicApiKey is for environment production");
});
