/** @jest-environment jsdom */
const { createYunoPaymentsClient } = require("@fintech-clients/yuno-payments");

function create() {
  return createYunoPaymentsClient({
    baseUrl: "http://localhost",
    credentials: { publicApiKey: "a", privateSecretKey: "b" },
  });
}

test("the refusal in jsdom names the remedy", () => {
  expect(create).toThrow("testEnvironment: node");
});
