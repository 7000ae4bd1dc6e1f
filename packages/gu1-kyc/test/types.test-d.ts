import {
  createGu1KycClient,
  paginate,
  unwrap,
  type BiometricSession,
  type CancelValidationRequest,
  type CreateValidationRequest,
  type ErrorCode,
  type ErrorResponse,
  type FaceMatchVerification,
  type Person,
  type RequestBody,
  type ResponseBody,
  type SuccessStatus,
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

test("cancelling is typed as its page shows it", async () => {
  expectTypeOf<RequestBody<Cancel>>().toEqualTypeOf<{ reason: string }>();
  const { data, error, status } = await client.DELETE(cancel, { params, body });
  if (!error) {
    expectTypeOf(data.id).toEqualTypeOf<string | undefined>();
    expectTypeOf(data.entityId).toEqualTypeOf<string | undefined>();
    expectTypeOf(data.organizationId).toEqualTypeOf<string | undefined>();
    expectTypeOf(data.validationSessionId).toEqualTypeOf<string | undefined>();
    expectTypeOf(data.provider).toEqualTypeOf<string | undefined>();
    expectTypeOf(data.providerSessionUrl).toEqualTypeOf<string | undefined>();
    expectTypeOf(data.isCurrent).toEqualTypeOf<boolean | undefined>();
    expectTypeOf(data.metadata?.cancelledBy).toEqualTypeOf<
      string | undefined
    >();
    expectTypeOf(data.metadata?.cancelledAt).toEqualTypeOf<
      string | undefined
    >();
    expectTypeOf(data.metadata?.cancellationReason).toEqualTypeOf<
      string | undefined
    >();
    expectTypeOf(data.createdAt).toEqualTypeOf<string | undefined>();
    expectTypeOf(data.updatedAt).toEqualTypeOf<string | undefined>();
    expectTypeOf<
      Extract<typeof data.status, "cancelled">
    >().toEqualTypeOf<"cancelled">();
  }
  if (status === 400 || status === 404) {
    type Code = Exclude<typeof error.body, undefined>["error"];
    expectTypeOf<
      Extract<Code, "INVALID_STATUS" | "VALIDATION_ERROR" | "NOT_FOUND">
    >().toEqualTypeOf<"INVALID_STATUS" | "VALIDATION_ERROR" | "NOT_FOUND">();
    expectTypeOf(error.body?.message).toEqualTypeOf<string | undefined>();
  }
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

test("no current validation is 404 or null, and both are typed", async () => {
  const { data, error, status } = await client.GET(
    "/api/kyc/entities/{entityId}/current",
    { params: { path: { entityId: "e" } } },
  );
  if (status === 404) {
    expectTypeOf(error.body).toBeUnknown();
  }
  if (status === 200) {
    expectTypeOf(data).toEqualTypeOf<Validation | null>();
    // @ts-expect-error it may be null
    void data.status;
  }
  expectTypeOf<
    ResponseBody<"GET /api/kyc/biometric/entities/{entityId}/current", 200>
  >().toEqualTypeOf<BiometricSession | null>();
  if (!error) {
    expectTypeOf(status).toEqualTypeOf<200>();
  }
});

test("a picture is a Blob unless asked for in another way", async () => {
  const path =
    "/api/kyc/id-verification/verifications/{verificationId}/document-front-image";
  const verification = { params: { path: { verificationId: "v" } } };
  expectTypeOf(
    await unwrap(client.GET(path, verification)),
  ).toEqualTypeOf<Blob>();
  expectTypeOf(
    await unwrap(client.GET(path, { ...verification, parseAs: "arrayBuffer" })),
  ).toEqualTypeOf<ArrayBuffer>();
  expectTypeOf(
    await unwrap(client.GET(path, { ...verification, parseAs: "stream" })),
  ).toEqualTypeOf<ReadableStream<Uint8Array> | null>();
  // @ts-expect-error no such form
  void client.GET(path, { ...verification, parseAs: "image" });
});

test("a creation takes what the pages list, and answers with 201", async () => {
  const create = "/api/kyc/validations";
  const { error, status, data } = await client.POST(create, {
    body: { entityId: "e", omitWarnings: ["A_NEW_CODE"] },
  });
  if (!error) {
    expectTypeOf(status).toEqualTypeOf<201>();
    expectTypeOf(data.decision).toEqualTypeOf<
      Record<string, unknown> | null | undefined
    >();
  }
  expectTypeOf<
    RequestBody<"POST /api/kyc/validations">
  >().toEqualTypeOf<CreateValidationRequest>();
  // @ts-expect-error no entity
  void client.POST(create, { body: { integrationCode: "a" } });
  // @ts-expect-error no reason
  void client.POST("/api/kyc/validations/{id}/approve", { params, body: {} });
});

test("a success status that is not documented is any of them", async () => {
  const { error, status, data } = await client.GET("/entities/{id}", {
    params,
  });
  if (!error) {
    // The two that never have a body are not among those that have this one.
    expectTypeOf(status).toEqualTypeOf<Exclude<SuccessStatus, 204 | 205>>();
    expectTypeOf(data).toEqualTypeOf<Person>();
  }
});

test("queries and headers are the spec's", () => {
  const list = "/api/kyc/entities/{entityId}/validations";
  const path = { entityId: "e" };
  void client.GET(list, { params: { path } });
  void client.GET(list, {
    params: { path, query: { page: 2, limit: 10, status: "in_review" } },
  });
  // @ts-expect-error a page is a number
  void client.GET(list, { params: { path, query: { page: "2" } } });
  // @ts-expect-error type is required
  void client.GET("/entities", { params: { query: { taxId: "1" } } });
  // @ts-expect-error persons only
  void client.GET("/entities", { params: { query: { type: "company" } } });
  void client.GET("/api/kyc/id-verification/verifications", {
    params: { header: { "X-Organization-ID": "o" } },
  });
});

test("a biometric session in the way is named", async () => {
  const { error, status } = await client.POST("/api/kyc/biometric/sessions", {
    body: { entityId: "e", language: "es" },
  });
  if (status === 409) {
    expectTypeOf(error.body?.activeSessionId).toEqualTypeOf<
      string | undefined
    >();
  }
});

test("an address is text or its parts", () => {
  const person = { type: "person", name: "a", countryCode: "AR" } as const;
  const address = { street: "Calle Uno" };
  void client.POST("/entities", {
    body: { ...person, entityData: { address } },
  });
  void client.POST("/entities", {
    // @ts-expect-error neither
    body: { ...person, entityData: { address: 17 } },
  });
});

test("one of two ids names the entity of a biometric check", () => {
  const check = "/api/kyc/biometric";
  const user_image = "iVBORw0KGgo=";
  void client.POST(check, { body: { user_image, entityId: "e" } });
  void client.POST(check, { body: { user_image, externalEntityId: "e" } });
  // @ts-expect-error no id
  void client.POST(check, { body: { user_image } });
  // @ts-expect-error no picture
  void client.POST(check, { body: { entityId: "e" } });
});

test("what was stored may be null where the page says so", () => {
  expectTypeOf<FaceMatchVerification["score"]>().toEqualTypeOf<
    number | null | undefined
  >();
  expectTypeOf<"s3">().toExtend<FaceMatchVerification["storageProvider"]>();
  expectTypeOf<null>().toExtend<FaceMatchVerification["storageProvider"]>();
});

test("what is sent is closed, what is read is open", () => {
  const person = { type: "person", name: "a", countryCode: "AR" } as const;
  void client.POST("/entities", { body: { ...person, status: "blocked" } });
  // @ts-expect-error a status that only an answer has
  void client.POST("/entities", { body: { ...person, status: "approved" } });
  expectTypeOf<string>().toExtend<Person["status"]>();
});

test("an organization's id is text", () => {
  createGu1KycClient({ credentials, organizationId: "o" });
  createGu1KycClient({ credentials, organizationId: undefined });
  // @ts-expect-error no text
  createGu1KycClient({ credentials, organizationId: 17 });
  // @ts-expect-error no such option
  createGu1KycClient({ credentials, organisationId: "o" });
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

test("a list whose success status is not documented has typed items all the same", () => {
  const persons = paginate(client, "GET /entities", {
    params: { query: { type: "person" } },
  });
  expectTypeOf(persons).toEqualTypeOf<AsyncIterable<Person>>();
});
