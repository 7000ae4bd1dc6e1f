import { createProviderClient } from "@fintech-clients/shared";
import type { ProviderDefinition } from "@fintech-clients/shared";
import type { TestOperation, UntypedClient } from "./test-operation.ts";

const definition: ProviderDefinition<"apiKey"> = {
  name: "things",
  environments: { production: "https://things.example" },
  operations: {
    "POST /things/{thing_id}/pay": {
      idempotencyHeader: "Idempotency-Key",
      inProcess: ["IN_PROCESS"],
      duplicated: ["DUPLICATED"],
      conflictStatuses: [400, 409],
    },
    "POST /things/{thing_id}/send": {
      idempotencyHeader: "Idempotency-Key",
      idempotencyBodyField: "client_key",
      repeatable: true,
    },
    "GET /things/{thing_id}/picture": { json: [], binary: [200] },
    "POST /things/{thing_id}/hello": { anonymous: true },
    "PUT /things/{thing_id}": {
      json: [],
      empty: [200, 204],
      plainErrors: [422],
    },
  },
  errorCodes: {
    innerFailure: ["INTERNAL_SERVER_ERROR"],
    notTaken: ["OPERATION_IN_PROCESS"],
  },
  credentialHeaders: (read) => ({ "x-api-key": read("apiKey") }),
  readError: ({ code, messages, ...details }) => ({ code, messages, details }),
};

const common = {
  provider: "things",
  path: { thing_id: "id-canary-1" },
  basePath: "/api",
  environment: "production",
  credentials: [{ apiKey: "canary-key-1" }, { apiKey: "canary-key-2" }],
  credentialHeaders: ({ apiKey = "" }) => ({ "x-api-key": apiKey }),
  errorBody: ({ code, message, details }) => ({
    code,
    messages: [message],
    ...details,
  }),
  createClient: (options) =>
    createProviderClient(definition, options as never) as UntypedClient,
} satisfies Partial<TestOperation>;

/** A made-up provider, for the kinds of operations that the published packages do not have. */
export const syntheticOperations: readonly TestOperation[] = [
  {
    ...common,
    name: "read-thing",
    kind: "read",
    method: "GET",
    template: "/things/{thing_id}",
    success: { status: 200, body: { id: "thing-1", parts: [1, null] } },
  },
  {
    ...common,
    name: "head-thing",
    kind: "head",
    method: "HEAD",
    template: "/things/{thing_id}",
    success: { status: 200 },
  },
  {
    ...common,
    name: "pay-thing",
    kind: "unrepeatable-keyed-write",
    method: "POST",
    template: "/things/{thing_id}/pay",
    keyHeader: "idempotency-key",
    body: { amount: 1 },
    success: { status: 200, body: { paid: true } },
  },
  {
    ...common,
    name: "send-thing",
    kind: "body-keyed-write",
    method: "POST",
    template: "/things/{thing_id}/send",
    body: { amount: 1, client_key: "order-17" },
    success: { status: 200, body: { sent: true } },
  },
  {
    ...common,
    name: "send-thing-by-header",
    kind: "body-keyed-write",
    method: "POST",
    template: "/things/{thing_id}/send",
    keyHeader: "idempotency-key",
    body: { amount: 1 },
    success: { status: 200, body: { sent: true } },
  },
  {
    ...common,
    name: "picture-of-thing",
    kind: "picture-read",
    method: "GET",
    template: "/things/{thing_id}/picture",
    success: { status: 200 },
  },
  {
    ...common,
    name: "greet-thing",
    kind: "anonymous-write",
    method: "POST",
    template: "/things/{thing_id}/hello",
    credentialHeaders: () => ({}),
    body: { hello: "thing" },
    success: { status: 200, body: { hello: "you" } },
  },
  {
    ...common,
    name: "put-thing",
    kind: "write-without-content",
    method: "PUT",
    template: "/things/{thing_id}",
    body: { name: "thing" },
    success: { status: 204 },
  },
];
