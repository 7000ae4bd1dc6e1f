import { echo } from "../../examples/echo.js";
import { asObject, asText, type Json } from "../../examples/json.js";
import { Refused, type Call, type Handlers, type Reply } from "../handler.js";
import type { Resource } from "../resource.js";
import { reading, show } from "../show.js";
import {
  accountMachine,
  onboardingMachine,
  transferMachine,
  transferVariant,
} from "./machines.js";
import { find, invalid, lastFour, newId, step, stepping } from "./shared.js";

const provider = "yuno-banking";
const transferPath = "/banking/accounts/{account_id}/transfers/{transfer_id}";

function createAccount(call: Call): Reply {
  const { body, store } = call;
  const onboardingId = asText(body["onboarding_id"]) ?? "";
  const onboarding = call.isDocumented(onboardingId)
    ? undefined
    : find(call, onboardingMachine, onboardingId, "ONBOARDING_NOT_FOUND");
  if (onboarding !== undefined && onboarding.state !== "SUCCEEDED") {
    throw invalid(
      `onboarding_id: the onboarding is ${onboarding.state}, not SUCCEEDED`,
    );
  }
  const like = asObject(call.example());
  const id = newId(call, "acct");
  const data = {
    ...(echo(like, body) as Json),
    ...(onboarding && { entity_id: onboarding.data["entity_id"] }),
  };
  const made = store.create(accountMachine, {
    provider,
    id,
    on: "create",
    data,
  });
  return { status: 201, body: show(made.resource, like), id };
}

function accountOf(call: Call, id: string | undefined): Resource {
  return find(call, accountMachine, id, "ACCOUNT_NOT_FOUND");
}

function findAccount(call: Call): Resource {
  return accountOf(call, call.path["account_id"]);
}

function updateAccount(call: Call): Reply {
  const account = findAccount(call);
  const { account_type } = call.body;
  step(call, account, "update", () => {
    account.data = echo(account.data, { account_type }) as Json;
  });
  const body = show(account, asObject(call.example()));
  return { status: 200, body, id: account.id };
}

function createTransfer(call: Call): Reply {
  const { body, store } = call;
  const source = asText(body["source_account_id"]) ?? "";
  const account = call.isDocumented(source)
    ? undefined
    : accountOf(call, source);
  const destination = asObject(body["destination_account"]);
  if (
    body["destination_account"] === undefined &&
    !body["destination_account_id"]
  ) {
    throw invalid(
      "destination_account: is required without destination_account_id",
    );
  }
  const { currency } = asObject(body["amount"]);
  if (account !== undefined && account.data["currency"] !== currency) {
    throw new Refused(
      422,
      "CURRENCY_MISMATCH",
      `amount.currency: is ${String(currency)}, the account's is ${String(account.data["currency"])}`,
    );
  }
  const like = asObject(call.example());
  const echoed = echo(like, body) as Json;
  const id = newId(call, "xfer");
  const made = store.create(transferMachine, {
    provider,
    id,
    on: "create",
    variant: transferVariant(body["payment_rail"]),
    data: {
      ...echoed,
      destination_account: {
        ...asObject(echoed["destination_account"]),
        account_number_last_4: lastFour(destination["account_number"]),
      },
    },
  });
  return { status: 202, body: show(made.resource, like), id };
}

/** The documented code for an unknown transfer is the account's. */
function findTransfer(call: Call): Resource {
  const { account_id, transfer_id } = call.path;
  const transfer = find(
    call,
    transferMachine,
    transfer_id,
    "ACCOUNT_NOT_FOUND",
  );
  if (transfer.data["source_account_id"] !== account_id) {
    throw new Refused(
      404,
      "ACCOUNT_NOT_FOUND",
      "No such transfer of this account",
    );
  }
  return transfer;
}

function cancelTransfer(call: Call): Reply {
  const transfer = findTransfer(call);
  step(call, transfer, "cancel");
  return { status: 200, id: transfer.id };
}

export const accounts: Handlers = {
  "POST /banking/accounts": createAccount,
  "GET /banking/accounts/{account_id}": reading(findAccount),
  "PATCH /banking/accounts/{account_id}": updateAccount,
  "DELETE /banking/accounts/{account_id}": stepping(findAccount, "close"),
  "POST /banking/transfers": createTransfer,
  [`GET ${transferPath}`]: reading(findTransfer),
  [`POST ${transferPath}/cancel`]: cancelTransfer,
};
