import {
  createYunoBankingClient,
  idempotencyKeyOf,
  unwrap,
  type CreateEntityRequest,
  type OnboardingStatus,
  type TransferStatus,
} from "@fintech-clients/yuno-banking";

import { known } from "./known.ts";
import { until } from "./until.ts";

const client = createYunoBankingClient({
  environment: "sandbox",
  credentials: {
    publicApiKey: process.env.YUNO_PUBLIC_API_KEY ?? "",
    privateSecretKey: process.env.YUNO_PRIVATE_SECRET_KEY ?? "",
  },
});

// Rows of your own, each stored before its first call: one attempt to open an account, one to pay from it.
const opening = { id: "opening-1042-a" };
const payout = { id: "payout-9001-a" };

/** The merchant's own account at Yuno. */
const account_id =
  process.env.YUNO_ACCOUNT_ID ?? "550e8400-e29b-41d4-a716-446655440000";

const customer: CreateEntityRequest = {
  account_id,
  merchant_entity_id: "customer-1042",
  national_entity: "INDIVIDUAL",
  phone: { country_code: "+1", number: "3035550142" },
  address: {
    address_line_1: "Larkspur Lane",
    building_number_1: "18",
    city: "Denver",
    state: "CO",
    zip_code: "80202",
    country: "US",
  },
  entity_detail: {
    individual: {
      first_name: "Nora",
      last_name: "Whitfield",
      email: "nora.whitfield@example.com",
      date_of_birth: "1988-04-12",
      country_of_residence: "US",
    },
  },
};

const entity = await unwrap(
  client.POST("/banking/entities", {
    body: customer,
    idempotencyKey: await idempotencyKeyOf("entity", opening.id),
  }),
);
const entity_id = known(entity.id, "the entity's id");
console.log("entity", entity_id);

const now = new Date().toISOString();
const agreed = { accepted: true, accepted_at: now };
const started = await unwrap(
  client.POST("/banking/entities/{entity_id}/onboardings", {
    params: { path: { entity_id } },
    idempotencyKey: await idempotencyKeyOf("onboarding", opening.id),
    body: {
      account_id,
      yuno_connection_id: "conn_880e8400-e29b-41d4-a716-446655440000",
      onboarding_type: "ONE_STEP",
      compliance_declaration: {
        terms_of_service: agreed,
        privacy_policy: agreed,
      },
    },
  }),
);
// Undefined for the empty 200 that Yuno documents beside the 201.
const onboarding_id = known(started?.id, "the onboarding's id");
console.log("onboarding", onboarding_id, started?.status);

const openOnboarding: ReadonlySet<OnboardingStatus | undefined> = new Set([
  "CREATED",
  "PENDING",
  "PENDING_ADDITIONAL_DOCUMENTATION",
  "UNDER_REVIEW",
]);
const onboarding = await until(
  () =>
    unwrap(
      client.GET("/banking/entities/{entity_id}/onboardings/{onboarding_id}", {
        params: { path: { entity_id, onboarding_id } },
      }),
    ),
  ({ status }) => !openOnboarding.has(status),
);
console.log("onboarding", onboarding_id, onboarding.status);
if (onboarding.status !== "SUCCEEDED") {
  throw new Error(`the onboarding ended as ${onboarding.status}`);
}

const opened = await unwrap(
  client.POST("/banking/accounts", {
    idempotencyKey: await idempotencyKeyOf("account", opening.id),
    body: {
      account_id,
      onboarding_id,
      account_type: "CHECKING",
      currency: "USD",
    },
  }),
);
const account = known(opened?.id, "the account's id");
console.log("account", account, opened?.status);

const sent = await unwrap(
  client.POST("/banking/transfers", {
    idempotencyKey: await idempotencyKeyOf("transfer", payout.id),
    body: {
      account_id,
      source_account_id: account,
      direction: "OUTGOING",
      amount: { value: 250.75, currency: "USD" },
      payment_rail: "ACH_STANDARD",
      merchant_transfer_id: "transfer-9001",
      destination_account: {
        account_number: "7722041155",
        routing_number: "102000456",
        account_name: "Aspen Supplies LLC",
        bank_name: "Mile High Credit Union",
      },
    },
  }),
);
const transfer_id = known(sent.id, "the transfer's id");
console.log("transfer", transfer_id, sent.status);

const openTransfer: ReadonlySet<TransferStatus | undefined> = new Set([
  "PENDING",
  "PROCESSING",
]);
// The path takes the bank account; `account_id` in bodies is the merchant's.
const transfer = await until(
  () =>
    unwrap(
      client.GET("/banking/accounts/{account_id}/transfers/{transfer_id}", {
        params: { path: { account_id: account, transfer_id } },
      }),
    ),
  ({ status }) => !openTransfer.has(status),
);
console.log("transfer", transfer_id, transfer.status);

// Only an account without money can be closed.
const closed = await unwrap(
  client.DELETE("/banking/accounts/{account_id}", {
    params: { path: { account_id: account } },
  }),
);
console.log("account", account, closed.status);
