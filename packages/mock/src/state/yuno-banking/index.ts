import { asObject, asText } from "../../examples/json.js";
import { Refused, type Call, type Handler, type Handlers } from "../handler.js";
import { find, mustBeNew, mustExist } from "../kind.js";
import { creating, reading, stepping } from "../kind-operations.js";
import {
  account,
  entity,
  onboarding,
  transfer,
  transferVariant,
} from "./machines.js";

const onboardings = "/banking/entities/{entity_id}/onboardings";
const transfers = "/banking/accounts/{account_id}/transfers/{transfer_id}";

function invalid(message: string): Refused {
  return new Refused(400, "VALIDATION_ERROR", message);
}

/** The same operation, below an entity that exists. */
function ofEntity(handler: Handler): Handler {
  return (call) => {
    find(entity, call);
    return handler(call);
  };
}

/** The same operation, for a transfer of the account that the path names. */
function ofAccount(handler: Handler): Handler {
  return (call) => {
    const { data } = find(transfer, call);
    if (data["source_account_id"] !== call.path["account_id"]) {
      throw new Refused(
        404,
        "ACCOUNT_NOT_FOUND",
        "No such transfer of this account",
      );
    }
    return handler(call);
  };
}

function checkOnboarded(call: Call): void {
  const id = asText(call.body["onboarding_id"]);
  if (id !== undefined && !call.isDocumented(id)) {
    const { state } = find(onboarding, call, id);
    if (state !== "SUCCEEDED") {
      throw invalid(`onboarding_id: the onboarding is ${state}, not SUCCEEDED`);
    }
  }
}

function checkTransfer(call: Call): void {
  const { body, store } = call;
  const source = asText(body["source_account_id"]) ?? "";
  mustExist(account, call, source);
  if (
    body["destination_account"] === undefined &&
    !body["destination_account_id"]
  ) {
    throw invalid(
      "destination_account: is required without destination_account_id",
    );
  }
  const { currency } = asObject(body["amount"]);
  const own = store.get(account.machine, source)?.data["currency"] ?? currency;
  if (own !== currency) {
    throw new Refused(
      422,
      "CURRENCY_MISMATCH",
      `amount.currency: is ${String(currency)}, the account's is ${String(own)}`,
    );
  }
}

/** Yuno Banking: what remembers. */
export const yunoBanking: Handlers = {
  "POST /banking/entities": creating(entity, {
    example: ({ body }) =>
      body["national_entity"] === "INDIVIDUAL" ? "Individual" : "Company",
    check: (call) =>
      mustBeNew(entity, call, "merchant_entity_id", [409, "DUPLICATE_ENTITY"]),
  }),
  "GET /banking/entities/{entity_id}": reading(entity),
  "PATCH /banking/entities/{entity_id}": stepping(entity, "update", {
    check: ({ body }, { data }) => {
      const { national_entity = data["national_entity"] } = body;
      if (national_entity !== data["national_entity"]) {
        throw invalid("national_entity: cannot be changed");
      }
    },
  }),
  [`POST ${onboardings}`]: creating(onboarding, {
    status: 201,
    check: (call) => {
      find(entity, call);
      const { onboarding_type, compliance_declaration } = call.body;
      if (
        onboarding_type === "ONE_STEP" &&
        compliance_declaration === undefined
      ) {
        throw invalid("compliance_declaration: is required for ONE_STEP");
      }
    },
    data: ({ path, body }) => ({
      ...path,
      yuno_account_id: body["account_id"],
    }),
  }),
  [`GET ${onboardings}/{onboarding_id}`]: ofEntity(reading(onboarding)),
  [`PATCH ${onboardings}/{onboarding_id}`]: ofEntity(
    stepping(onboarding, "update"),
  ),
  [`POST ${onboardings}/{onboarding_id}/cancel`]: ofEntity(
    stepping(onboarding, "cancel"),
  ),
  "POST /banking/accounts": creating(account, {
    status: 201,
    check: checkOnboarded,
    data: ({ body, store }) => ({
      entity_id: store.get(onboarding.machine, asText(body["onboarding_id"]))
        ?.data["entity_id"],
    }),
  }),
  "GET /banking/accounts/{account_id}": reading(account),
  "PATCH /banking/accounts/{account_id}": stepping(account, "update", {
    data: ({ body: { account_type } }) =>
      account_type === undefined ? {} : { account_type },
  }),
  "DELETE /banking/accounts/{account_id}": stepping(account, "close"),
  "POST /banking/transfers": creating(transfer, {
    check: checkTransfer,
    variant: ({ body }) => transferVariant(body["payment_rail"]),
    data: ({ body, example }) => ({
      destination_account: {
        ...asObject(asObject(example())["destination_account"]),
        ...asObject(body["destination_account"]),
        account_number_last_4: asText(
          asObject(body["destination_account"])["account_number"],
        )?.slice(-4),
      },
    }),
  }),
  [`GET ${transfers}`]: ofAccount(reading(transfer)),
  [`POST ${transfers}/cancel`]: ofAccount(stepping(transfer, "cancel")),
};
