import {
  createYunoBankingClient,
  unwrap,
  type Account,
  type CallResult,
  type CreateEntityOnboardingRequest,
  type CreateEntityRequest,
  type ErrorCode,
  type InitiateEntityTransferRequest,
  type Onboarding,
  type OnboardingStatus,
  type RequestBody,
  type ResponseBody,
  type Transfer,
  type TransferStatus,
  type UpdateEntityOnboardingRequest,
} from "@fintech-clients/yuno-banking";
import { expectTypeOf, test } from "vitest";

const environment = "production-eu";
const credentials = { publicApiKey: "a", privateSecretKey: "b" };
const client = createYunoBankingClient({ environment, credentials });

const cancel =
  "/banking/entities/{entity_id}/onboardings/{onboarding_id}/cancel";
const path = { entity_id: "e", onboarding_id: "o" };
const params = { path };
type Cancel = `POST ${typeof cancel}`;

const account = "/banking/accounts/{account_id}";
type Close = `DELETE ${typeof account}`;

test("200 and 202 are told apart", async () => {
  const result = await client.POST(cancel, { params });
  if (result.error) {
    return;
  }
  expectTypeOf(result.status).toEqualTypeOf<200 | 202>();
  if (result.status === 202) {
    expectTypeOf(result.status).toEqualTypeOf<202>();
    expectTypeOf(result.data).toEqualTypeOf<ResponseBody<Cancel, 202>>();
  }
  // @ts-expect-error not a documented success
  void (result.status === 201);
});

test("each operation has its own data", async () => {
  const init = { params: { path: { account_id: "a" } } };
  const closed = await unwrap(client.DELETE(account, init));
  expectTypeOf(closed).toEqualTypeOf<ResponseBody<Close, 200>>();
  expectTypeOf(closed.iban).toEqualTypeOf<string | null | undefined>();
  expectTypeOf(closed.payment_rails?.incoming).toEqualTypeOf<
    string[] | undefined
  >();
  // @ts-expect-error a field of onboardings
  void closed.requirements;
});

test("the status narrows the error's body", async () => {
  const { error, status } = await client.POST(cancel, { params });
  if (status === 404) {
    expectTypeOf(error.body?.http_code).toEqualTypeOf<number | undefined>();
    expectTypeOf(error.body?.messages).toEqualTypeOf<string[] | undefined>();
  }
  if (status === 502) {
    expectTypeOf(error.body?.code).toEqualTypeOf<ErrorCode | undefined>();
  }
  if (status === 418) {
    expectTypeOf(error.body).toBeUnknown();
  }
});

test("documented values complete, and others are possible", () => {
  expectTypeOf<
    Extract<ErrorCode, "ACCOUNT_NOT_FOUND">
  >().toEqualTypeOf<"ACCOUNT_NOT_FOUND">();
  expectTypeOf<string>().toExtend<ErrorCode>();
  expectTypeOf<
    Extract<OnboardingStatus, "CANCELLED">
  >().toEqualTypeOf<"CANCELLED">();
  expectTypeOf<string>().toExtend<OnboardingStatus>();
  expectTypeOf<ResponseBody<Cancel, 200>["status"]>().toEqualTypeOf<
    OnboardingStatus | undefined
  >();
});

test("parameters, path and method are the spec's", () => {
  // @ts-expect-error one of two parameters
  void client.POST(cancel, { params: { path: { entity_id: "e" } } });
  // @ts-expect-error no template of the spec
  void client.POST("/banking/entity", { params });
  // @ts-expect-error nothing lists entities
  void client.GET("/banking/entities");
  // @ts-expect-error a path of another method
  void client.POST(account, { params: { path: { account_id: "a" } } });
  expectTypeOf<RequestBody<Close>>().toBeNever();
});

const transfer: InitiateEntityTransferRequest = {
  account_id: "a",
  source_account_id: "s",
  direction: "OUTGOING",
  amount: { value: 0.07, currency: "USD" },
  payment_rail: "RTP",
};

const transferPath = { account_id: "a", transfer_id: "t" };

test("the key is an option, its header is the client's own", () => {
  const idempotencyKey = "k";
  void client.POST("/banking/transfers", { body: transfer, idempotencyKey });
  void client.POST("/banking/transfers", {
    body: transfer,
    // @ts-expect-error no header can be given here
    params: { header: { "x-idempotency-key": "k" } },
  });
  const close = { path: { account_id: "a" } };
  // @ts-expect-error closing an account takes no key
  void client.DELETE(account, { params: close, idempotencyKey });
});

test("what a call gives has a name", async () => {
  const close = (account_id: string): Promise<CallResult<Close>> =>
    client.DELETE(account, { params: { path: { account_id } } });
  const result = await close("a");
  expectTypeOf(result).toEqualTypeOf<
    Awaited<ReturnType<typeof client.DELETE<typeof account>>>
  >();
});

test("a transfer may name either destination", async () => {
  const destination_account = { iban: null, account_number: "1" };
  const sent = await client.POST("/banking/transfers", {
    body: { ...transfer, destination_account },
  });
  void client.POST("/banking/transfers", {
    body: { ...transfer, destination_account_id: "a" },
  });
  void client.POST("/banking/transfers", {
    // @ts-expect-error money is a number
    body: { ...transfer, amount: { value: "0.07", currency: "USD" } },
  });
  void client.POST("/banking/transfers", {
    // @ts-expect-error an account shows ACH, a transfer takes ACH_STANDARD
    body: { ...transfer, payment_rail: "ACH" },
  });
  // @ts-expect-error a body is required
  void client.POST("/banking/transfers", {});
  if (sent.data) {
    expectTypeOf(sent.status).toEqualTypeOf<202>();
    expectTypeOf(sent.data).toEqualTypeOf<Transfer>();
    expectTypeOf(sent.data.amount?.value).toEqualTypeOf<number | undefined>();
  }
  const template = "/banking/accounts/{account_id}/transfers/{transfer_id}";
  const read = await unwrap(
    client.GET(template, { params: { path: transferPath } }),
  );
  expectTypeOf(read.status).toEqualTypeOf<TransferStatus | undefined>();
});

test("an entity needs what the provider requires", () => {
  const phone = { country_code: "+1", number: "1" };
  const address = {
    address_line_1: "a",
    address_line_2: null,
    city: "c",
    state: "s",
    zip_code: "z",
    country: "US",
  };
  const entity: CreateEntityRequest = {
    account_id: "a",
    merchant_entity_id: "m",
    national_entity: "INDIVIDUAL",
    phone,
    address,
    entity_detail: { individual: { gender: "F" }, entity: null },
  };
  void client.POST("/banking/entities", { body: entity });
  void client.POST("/banking/entities", {
    // @ts-expect-error a new phone is whole
    body: { ...entity, phone: { number: "1" } },
  });
  void client.POST("/banking/entities", {
    // @ts-expect-error an owner's share is missing
    body: { ...entity, entity_detail: { entity: { beneficial_owners: [{}] } } },
  });
  const { account_id } = entity;
  const update = { params: { path: { entity_id: "e" } } };
  const body = { account_id, phone: { number: "1" } };
  void client.PATCH("/banking/entities/{entity_id}", { ...update, body });
  void client.PATCH("/banking/entities/{entity_id}", {
    ...update,
    // @ts-expect-error what an entity is cannot be changed
    body: { account_id, national_entity: "ENTITY" },
  });
});

test("the level of a politically exposed person is listed at creation only", () => {
  type Level<
    Body extends { risk_assessment?: { pep_status?: { pep_level?: unknown } } },
  > = NonNullable<
    NonNullable<Body["risk_assessment"]>["pep_status"]
  >["pep_level"];
  type Created = Level<CreateEntityOnboardingRequest>;
  type Updated = Level<UpdateEntityOnboardingRequest>;
  type Listed = "DIRECT" | "CLOSE_ASSOCIATE" | "FAMILY_MEMBER";
  expectTypeOf<Extract<Created, Listed>>().toEqualTypeOf<Listed>();
  expectTypeOf<string>().not.toExtend<Created>();
  expectTypeOf<Extract<Updated, Listed>>().toEqualTypeOf<Listed>();
  expectTypeOf<string | null | undefined>().toExtend<Updated>();
});

test("the empty success beside the 201 has no data", async () => {
  const created = await client.POST("/banking/accounts", {
    body: {
      account_id: "a",
      onboarding_id: "o",
      account_type: "CHECKING",
      currency: "USD",
    },
  });
  if (created.status === 201) {
    expectTypeOf(created.data).toEqualTypeOf<Account>();
  }
  if (created.status === 200) {
    expectTypeOf(created.data).toEqualTypeOf<undefined>();
  }
  const cancelTransfer =
    "/banking/accounts/{account_id}/transfers/{transfer_id}/cancel";
  const done = await unwrap(
    client.POST(cancelTransfer, { params: { path: transferPath } }),
  );
  expectTypeOf(done).toEqualTypeOf<undefined>();
});

test("the given documents answer what the named schemas say", () => {
  expectTypeOf<ResponseBody<Close, 200>>().toEqualTypeOf<Account>();
  expectTypeOf<ResponseBody<Cancel, 200>>().toEqualTypeOf<Onboarding>();
  expectTypeOf<ResponseBody<Cancel, 202>>().toEqualTypeOf<Onboarding>();
});

test("the factory's options", () => {
  // @ts-expect-error no such environment
  createYunoBankingClient({ environment: "production-us", credentials });
  const { privateSecretKey } = credentials;
  // @ts-expect-error the public key is missing
  createYunoBankingClient({ environment, credentials: { privateSecretKey } });
  // @ts-expect-error neither environment nor baseUrl
  createYunoBankingClient({ credentials });
});
