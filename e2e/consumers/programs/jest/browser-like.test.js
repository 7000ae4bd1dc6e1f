/** @jest-environment jsdom */
const { createYunoPaymentsClient } = require("@fintech-clients/yuno-payments");

test("the refusal in jsdom names the remedy", () => {
  const create = () =>
    createYunoPaymentsClient({
      baseUrl: "http://localhost",
      credentials: { publicApiKey: "a", privateSecretKey: "b" },
    });
  expect(create).toThrow("testEnvironment: node");
});
