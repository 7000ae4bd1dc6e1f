import {
  createYouHodlerClient,
  isApiError,
  paginate,
  unwrap,
  type Balance,
  type ErrorCode,
  type NoAnswerError,
  type OnRampSession,
  type RequestBody,
  type ResponseBody,
  type TopologyRef,
} from "@fintech-clients/youhodler";
import { expectTypeOf, test } from "vitest";

const environment = "business-api.youhodler.com";
const credentials = { token: "access-token" };
const client = createYouHodlerClient({ environment, credentials });

const cancel = "/on-ramp-sessions/{session_id}/cancel";
const params = { path: { session_id: "a-session" } };
type Cancel = `POST ${typeof cancel}`;

test("a call without an error has the documented data and status", async () => {
  const result = await client.POST(cancel, { params });
  if (result.error) {
    expectTypeOf(result.data).toEqualTypeOf<undefined>();
    return;
  }
  expectTypeOf(result.data).toEqualTypeOf<OnRampSession>();
  expectTypeOf(result.status).toEqualTypeOf<201>();
  expectTypeOf(result.response).toEqualTypeOf<Response>();
});

test("cancelling is typed as its page shows it", async () => {
  const { data, error, status } = await client.POST(cancel, { params });
  if (!error) {
    expectTypeOf(data.id).toEqualTypeOf<string | undefined>();
    expectTypeOf(data.account_ref).toEqualTypeOf<
      `master-accounts/${string}` | `client-accounts/${string}` | undefined
    >();
    expectTypeOf(data.principal_amount).toEqualTypeOf<
      { value?: string; currency?: string } | undefined
    >();
    expectTypeOf(data.family_params).toEqualTypeOf<
      { source_rail?: string; target_currency?: string } | undefined
    >();
    expectTypeOf(data.fee_summary?.components?.[0]).toEqualTypeOf<
      | { kind?: string; amount?: { value?: string; currency?: string } }
      | undefined
    >();
    expectTypeOf(data.fee_summary?.total).toEqualTypeOf<
      { value?: string; currency?: string } | undefined
    >();
    expectTypeOf(data.settled_at).toEqualTypeOf<string | null | undefined>();
    expectTypeOf(data.created_at).toEqualTypeOf<string | undefined>();
    expectTypeOf(data.updated_at).toEqualTypeOf<string | undefined>();
    type Attribution = Exclude<typeof data.subject_attribution, undefined>;
    expectTypeOf<Attribution["subject"]>().toEqualTypeOf<
      | {
          id?: string;
          kind?: string;
          tenant_ref?: `enterprises/${string}` | `clients/${string}`;
        }
      | undefined
    >();
    expectTypeOf<Attribution["authenticated_principal"]>().toEqualTypeOf<
      Attribution["subject"]
    >();
    expectTypeOf<Attribution["enterprise_binding"]>().toEqualTypeOf<
      | {
          tenant_type?: string;
          topology_ref?: `enterprises/${string}` | `clients/${string}`;
        }
      | undefined
    >();
    expectTypeOf<Attribution["identity_source"]>().toEqualTypeOf<
      string | undefined
    >();
    // Only null is shown.
    expectTypeOf(data.approval_ref).toBeUnknown();
    expectTypeOf(data.fill_rate).toBeUnknown();
    expectTypeOf(data.failure_reason).toBeUnknown();
    expectTypeOf<Attribution["actor"]>().toBeUnknown();
    expectTypeOf<
      Extract<typeof data.family, "on_ramp">
    >().toEqualTypeOf<"on_ramp">();
    expectTypeOf<
      Extract<typeof data.status, "executed">
    >().toEqualTypeOf<"executed">();
  }
  if (status === 400 || status === 502) {
    type Code = Exclude<typeof error.body, undefined>["code"];
    expectTypeOf<
      Extract<Code, "invalid_request" | "upstream_error">
    >().toEqualTypeOf<"invalid_request" | "upstream_error">();
    expectTypeOf(error.body?.message).toEqualTypeOf<string | undefined>();
  }
});

test("what is sent is closed, what is read is open", () => {
  void client.POST("/funding-endpoints", { body: { rail_class: "fiat" } });
  // @ts-expect-error no such rail
  void client.POST("/funding-endpoints", { body: { rail_class: "card" } });
  type Read = ResponseBody<"POST /funding-endpoints", 201>;
  expectTypeOf<Extract<Read["rail_class"], "fiat">>().toEqualTypeOf<"fiat">();
  expectTypeOf<string>().toExtend<Read["rail_class"]>();
  expectTypeOf<string>().toExtend<Read["status"]>();
});

test("data and error may be taken apart", async () => {
  const { data, error } = await client.POST(cancel, { params });
  if (error) {
    expectTypeOf(data).toEqualTypeOf<undefined>();
    return;
  }
  expectTypeOf(data).toEqualTypeOf<OnRampSession>();
});

test("data is not there before the error is ruled out", async () => {
  const { data } = await client.POST(cancel, { params });
  // @ts-expect-error data is undefined when the call failed
  void data.id;
});

test("the status narrows the error's body", async () => {
  const result = await client.POST(cancel, { params });
  if (result.status === 409) {
    expectTypeOf(result.status).toEqualTypeOf<409>();
    expectTypeOf(result.error.body?.details?.reason).toEqualTypeOf<
      string | undefined
    >();
  }
  if (result.error && result.status === 404) {
    expectTypeOf(result.error.body?.details?.resource).toEqualTypeOf<
      string | undefined
    >();
  }
  if (result.status === 429) {
    expectTypeOf(result.error.body?.details?.retry_after_ms).toEqualTypeOf<
      number | undefined
    >();
    // @ts-expect-error a field of other statuses
    void result.error.body?.details?.reason;
  }
});

test("an error's body may be missing", async () => {
  const { error, status } = await client.POST(cancel, { params });
  if (status === 409) {
    // @ts-expect-error the body is undefined when it was no JSON object
    void error.body.details;
  }
});

test("an undocumented error status has an unknown body", async () => {
  const { error, status } = await client.POST(cancel, { params });
  if (status === 500) {
    expectTypeOf(error.status).toExtend<number>();
    expectTypeOf(error.body).toBeUnknown();
  }
});

test("an undocumented success status is not in the type", async () => {
  const { status } = await client.POST(cancel, { params });
  expectTypeOf<Extract<typeof status, 200 | 202>>().toBeNever();
});

test("without a status there is no answer", async () => {
  const { error, status, response } = await client.POST(cancel, { params });
  if (status === undefined) {
    expectTypeOf(error).toEqualTypeOf<NoAnswerError>();
    expectTypeOf(response).toEqualTypeOf<undefined>();
    // @ts-expect-error only an ApiError has a body
    void error.body;
  }
});

test("every error tells the outcome, and an ApiError what was said", async () => {
  const { error } = await client.POST(cancel, { params });
  if (error) {
    expectTypeOf(error.outcome).toEqualTypeOf<
      "not-sent" | "rejected" | "executed" | "unknown"
    >();
    // @ts-expect-error not every error is an answer
    void error.messages;
  }
  if (isApiError(error)) {
    expectTypeOf(error.messages).toEqualTypeOf<readonly string[]>();
    expectTypeOf(error.retryAfterMs).toEqualTypeOf<number | undefined>();
  }
});

test("a list of the documented statuses is never complete", async () => {
  const { status } = await client.POST(cancel, { params });
  if (status !== undefined && status !== 201) {
    // @ts-expect-error others of 400 to 599 are left
    expectTypeOf(status).toExtend<400 | 401 | 403 | 404 | 409 | 422 | 429>();
  }
});

test("documented codes complete, and others are possible", async () => {
  const { error, status } = await client.POST(cancel, { params });
  if (status === 429) {
    type Code = Exclude<typeof error.code, undefined>;
    expectTypeOf<
      Extract<Code, "rate_limited">
    >().toEqualTypeOf<"rate_limited">();
    expectTypeOf<Extract<Code, "not_a_code">>().toBeNever();
    expectTypeOf<string>().toExtend<Code>();
    expectTypeOf<string>().toExtend<ErrorCode>();
  }
});

test("unwrap gives the data", async () => {
  const session = await unwrap(client.POST(cancel, { params }));
  expectTypeOf(session).toEqualTypeOf<OnRampSession>();
});

test("parseAs decides the data", async () => {
  const text = await unwrap(client.POST(cancel, { params, parseAs: "text" }));
  expectTypeOf(text).toEqualTypeOf<string>();
  const stream = await unwrap(
    client.POST(cancel, { params, parseAs: "stream" }),
  );
  expectTypeOf(stream).toEqualTypeOf<ReadableStream<Uint8Array> | null>();
  // @ts-expect-error no such form
  void client.POST(cancel, { params, parseAs: "xml" });
});

test("bodies by operation and status", () => {
  expectTypeOf<ResponseBody<Cancel, 201>>().toEqualTypeOf<OnRampSession>();
  expectTypeOf<ResponseBody<Cancel, 429>>().toHaveProperty("details");
  expectTypeOf<ResponseBody<Cancel, 200>>().toBeNever();
  expectTypeOf<RequestBody<Cancel>>().toBeNever();
  // @ts-expect-error no such operation
  expectTypeOf<RequestBody<`GET ${typeof cancel}`>>().toBeNever();
});

test("an operation without a body and a key takes neither", () => {
  // @ts-expect-error the document shows no body
  void client.POST(cancel, { params, body: {} });
});

test("either way of naming the method gives the same", () => {
  expectTypeOf(client.request("POST", cancel, { params })).toEqualTypeOf(
    client.POST(cancel, { params }),
  );
  // @ts-expect-error no GET on this path
  void client.request("GET", cancel, { params });
});

test("the factory takes one of environment and baseUrl", () => {
  const baseUrl = "https://proxy.example";
  createYouHodlerClient({ baseUrl, credentials });
  // @ts-expect-error neither
  createYouHodlerClient({ credentials });
  // @ts-expect-error both
  createYouHodlerClient({ environment, baseUrl, credentials });
  // @ts-expect-error no such host
  createYouHodlerClient({ environment: "api.youhodler.com", credentials });
});

test("credentials are the documented ones, or a function that gives them", () => {
  createYouHodlerClient({
    environment,
    credentials: async ({ reason, signal }) => {
      expectTypeOf(reason).toEqualTypeOf<"call" | "rejected">();
      expectTypeOf(signal).toEqualTypeOf<AbortSignal>();
      return { token: "access-token" };
    },
  });
  // @ts-expect-error none
  createYouHodlerClient({ environment });
  // @ts-expect-error a field is missing
  createYouHodlerClient({ environment, credentials: {} });
  // @ts-expect-error the same from a function
  createYouHodlerClient({ environment, credentials: () => ({}) });
  // @ts-expect-error of the wrong type
  createYouHodlerClient({ environment, credentials: { token: 17 } });
});

test("client credentials are whole, and no token is beside them", () => {
  const clientId = "client";
  const clientSecret = "secret";
  createYouHodlerClient({
    environment,
    credentials: { clientId, clientSecret },
  });
  createYouHodlerClient({
    environment,
    credentials: async ({ reason }) =>
      reason === "call" ? { token: "a" } : { clientId, clientSecret },
  });
  // @ts-expect-error the secret is missing
  createYouHodlerClient({ environment, credentials: { clientId } });
  createYouHodlerClient({
    environment,
    // @ts-expect-error which of the two?
    credentials: { token: "a", clientId, clientSecret },
  });
});

const accountRef = "client-accounts/17";

test("a reference names its collection", async () => {
  void client.POST("/withdrawals", { body: { account_ref: accountRef } });
  const id: string = "17";
  void client.POST("/withdrawals", {
    body: { account_ref: `client-accounts/${id}` },
  });
  void client.POST("/withdrawals", {
    // @ts-expect-error an id alone is no reference
    body: { account_ref: id },
  });
  void client.POST("/withdrawals", {
    // @ts-expect-error a client is no account
    body: { account_ref: "clients/17" },
  });
  expectTypeOf<TopologyRef>().toEqualTypeOf<
    `enterprises/${string}` | `clients/${string}`
  >();
  const { data } = await client.GET("/clients");
  expectTypeOf(data?.items?.[0]?.scope_ref).toEqualTypeOf<
    TopologyRef | undefined
  >();
});

test("amounts are decimal strings, in the form that the page shows", async () => {
  void client.POST("/withdrawals", { body: { amount: { value: "10.00" } } });
  // @ts-expect-error never a number
  void client.POST("/withdrawals", { body: { amount: { value: 10 } } });
  // @ts-expect-error operations have `value`
  void client.POST("/withdrawals", { body: { amount: { amount: "10.00" } } });
  void client.POST("/fee-previews", {
    body: { principal_amount: { amount: "10.00" } },
  });
  void client.POST("/fee-previews", {
    // @ts-expect-error fee previews have `amount`
    body: { principal_amount: { value: "10.00" } },
  });
  // @ts-expect-error the one field that its page proves to be required
  void client.POST("/fee-previews", { body: {} });

  const { data } = await client.POST("/conversions/preview", { body: {} });
  expectTypeOf(data?.economics?.fee_summary?.total?.value).toEqualTypeOf<
    string | undefined
  >();
  expectTypeOf(data?.fee_summary?.total?.amount).toEqualTypeOf<
    string | undefined
  >();
});

test("headers are required where their page says so, and the key is an option", () => {
  const path = { client_id: "17" };
  const header = { "If-Match": "version" };
  const body = { display_name: "New" };
  void client.PATCH("/clients/{client_id}", { params: { path, header }, body });
  void client.PATCH("/clients/{client_id}", {
    // @ts-expect-error `If-Match` is missing
    params: { path },
    body,
  });
  void client.POST("/clients/{client_id}/suspend", { params: { path } });
  void client.POST("/funding-endpoints", { body: {}, idempotencyKey: "a" });
  void client.POST("/funding-endpoints", {
    // @ts-expect-error the client sends the key
    params: { header: { "Idempotency-Key": "a" } },
    body: {},
  });
});

test("query parameters are typed", () => {
  const query = { account_ref: accountRef } as const;
  void client.GET("/prices/indicative", { params: { query } });
  // @ts-expect-error `account_ref` is required
  void client.GET("/prices/indicative", { params: { query: {} } });
  // @ts-expect-error and so are the parameters
  void client.GET("/prices/indicative");
  void client.GET("/enterprises");
  // @ts-expect-error no page names it
  void client.GET("/enterprises", { params: { query: { page_token: "a" } } });
});

test("an unknown success status is any", async () => {
  const result = await client.POST("/off-ramp-sessions", { body: {} });
  if (!result.error) {
    expectTypeOf<200 | 201 | 202>().toExtend<typeof result.status>();
    expectTypeOf(result.data.family_params?.source_currency).toEqualTypeOf<
      string | undefined
    >();
  }
});

test("what only null was seen of is unknown", async () => {
  const path = { conversion_id: "17" };
  const { data } = await client.GET("/conversions/{conversion_id}", {
    params: { path },
  });
  if (data) {
    expectTypeOf(data.applied_rate).toBeUnknown();
    // @ts-expect-error a read of a conversion shows no such field
    void data.family_params;
  }
});

test("a list whose page parameter is unknown is not paged", () => {
  const balances = "GET /master-accounts/{master_account_id}/balances";
  const path = { master_account_id: "m" };
  const list = paginate(client, balances, { params: { path } });
  expectTypeOf(list).toEqualTypeOf<AsyncIterable<Balance>>();
  // @ts-expect-error -- nobody knows how to ask for its next page
  paginate(client, "GET /clients");
});
