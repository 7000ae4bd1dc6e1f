import {
  createGu1KycClient,
  unwrap,
  type CancelValidationRequest,
  type ErrorCode,
  type ErrorResponse,
  type RequestBody,
  type ResponseBody,
  type Validation,
  type ValidationStatus,
} from "@fintech-clients/gu1-kyc";
import { expectTypeOf, test } from "vitest";

const credentials = { apiKey: "a" };
const client = createGu1KycClient({ credentials });

const cancel = "/api/kyc/validations/{id}/cancel";
const params = { path: { id: "v" } };
const body = { reason: "no longer needed" };
type Cancel = `DELETE ${typeof cancel}`;

test("data and error are told apart and narrowed by status", async () => {
  const { data, error, status } = await client.DELETE(cancel, { params, body });
  if (status === 400) {
    expectTypeOf(error.body).toEqualTypeOf<ErrorResponse | undefined>();
  }
  if (status === 401) {
    expectTypeOf(error.body).toBeUnknown();
  }
  if (!error) {
    expectTypeOf(data).toEqualTypeOf<Validation>();
    expectTypeOf(status).toEqualTypeOf<200>();
  }
});

test("documented values complete, and others are possible", () => {
  expectTypeOf<
    Extract<ErrorCode, "INVALID_STATUS">
  >().toEqualTypeOf<"INVALID_STATUS">();
  expectTypeOf<string>().toExtend<ErrorCode>();
  expectTypeOf<
    Extract<ValidationStatus, "cancelled">
  >().toEqualTypeOf<"cancelled">();
  expectTypeOf<string>().toExtend<ValidationStatus>();
});

test("a DELETE may have a body, and this one must", async () => {
  const validation = await unwrap(client.DELETE(cancel, { params, body }));
  expectTypeOf(validation.metadata?.cancelledBy).toEqualTypeOf<
    string | undefined
  >();
  // @ts-expect-error no body
  void client.DELETE(cancel, { params });
  // @ts-expect-error no reason
  void client.DELETE(cancel, { params, body: {} });
});

test("parameters, path and method are the spec's", () => {
  // @ts-expect-error no parameters
  void client.DELETE(cancel, { body });
  // @ts-expect-error the path has /api in front
  void client.DELETE("/kyc/validations/{id}/cancel", { params, body });
  // @ts-expect-error a DELETE, although it cancels
  void client.POST(cancel, { params, body });
});

test("bodies by operation and status", () => {
  expectTypeOf<RequestBody<Cancel>>().toEqualTypeOf<CancelValidationRequest>();
  expectTypeOf<ResponseBody<Cancel, 200>>().toEqualTypeOf<Validation>();
  expectTypeOf<ResponseBody<Cancel, 404>>().toEqualTypeOf<ErrorResponse>();
});

test("the factory needs neither environment nor baseUrl, and takes one of them", () => {
  createGu1KycClient({ environment: "production", credentials });
  const baseUrl = "https://proxy.example";
  createGu1KycClient({ baseUrl, credentials });
  // @ts-expect-error both
  createGu1KycClient({ environment: "production", baseUrl, credentials });
  // @ts-expect-error no such environment
  createGu1KycClient({ environment: "sandbox", credentials });
  // @ts-expect-error a field of another provider
  createGu1KycClient({ credentials: { token: "t" } });
});
