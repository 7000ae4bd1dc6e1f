import {
  ApiError,
  createYunoPaymentsClient,
  isApiError,
} from "@fintech-clients/yuno-payments";

test("a call works, with its types", async () => {
  const client = createYunoPaymentsClient({
    baseUrl: "http://localhost",
    credentials: { publicApiKey: "a", privateSecretKey: "b" },
    fetch: async () =>
      Response.json({ code: "NOT_FOUND", messages: [] }, { status: 404 }),
  });
  const result = await client.GET("/payments/{payment_id}", {
    params: { path: { payment_id: "p" } },
  });
  const outcome: string | undefined = result.error?.outcome;
  expect(outcome).toBe("rejected");
  expect(isApiError(result.error)).toBe(true);
  expect(result.error).toBeInstanceOf(ApiError);
});
