import {
  createProviderClient,
  type ProviderDefinition,
} from "@fintech-clients/shared";

/** A client's methods by name. */
export type UntypedClient = Readonly<
  Record<string, (...args: unknown[]) => unknown>
>;

const definition: ProviderDefinition<"apiKey"> = {
  name: "things",
  environments: { production: "https://things.example/api" },
  operations: {
    "POST /keyed": {
      idempotencyHeader: "Idempotency-Key",
      repeatable: true,
      conflictStatuses: [400, 409],
    },
    "POST /keyed-conflicts": {
      idempotencyHeader: "Idempotency-Key",
      duplicated: ["KEY_USED"],
    },
    "POST /keyed-once": {
      idempotencyHeader: "Idempotency-Key",
      conflictStatuses: [400, 409],
    },
    "POST /keyed-in-body": {
      idempotencyHeader: "Idempotency-Key",
      idempotencyBodyField: "client_key",
      repeatable: true,
    },
    "POST /marked": { notExecuted: [503] },
  },
  credentialHeaders: (read) => ({
    "x-api-key": read("apiKey", {
      sandbox_: ["sandbox"],
      prod_: ["production"],
    }),
  }),
  readError: ({ code, messages, ...details }) => ({ code, messages, details }),
};

/** A client of a made-up provider, whose base URL is `https://things.example/api`. */
export function makeClient(options: object = {}): UntypedClient {
  return makeClientOf({
    environment: "production",
    credentials: { apiKey: "canary-key" },
    ...options,
  });
}

/** The same with these options as they are. */
export function makeClientOf(options: object): UntypedClient {
  return createProviderClient(
    definition,
    options as never,
  ) as unknown as UntypedClient;
}
