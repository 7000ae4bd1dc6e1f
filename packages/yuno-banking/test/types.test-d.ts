import {
  createYunoBankingClient,
  unwrap,
  type ErrorCode,
  type OnboardingStatus,
  type RequestBody,
  type ResponseBody,
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
  if (status === 401) {
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
  void client.POST("/banking/entities", { params });
  // @ts-expect-error a path of another method
  void client.POST(account, { params: { path: { account_id: "a" } } });
  expectTypeOf<RequestBody<Close>>().toBeNever();
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
