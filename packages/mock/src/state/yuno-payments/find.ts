import { asObject, asText, type Json } from "../../examples/json.js";
import { Refused, type Call } from "../handler.js";
import { find, type Kind } from "../kind.js";
import type { Resource } from "../resource.js";
import { paymentMachine } from "./machine.js";
import { transactionsOf } from "./transactions.js";

/** Yuno's table puts "not found" under 400. No page gives the refusal of what a state does not allow: `INVALID_STATUS` is the code for it. */
export const paymentKind: Kind = {
  provider: "yuno-payments",
  machine: paymentMachine,
  parameter: "payment_id",
  unknown: [400, "PAYMENT_NOT_FOUND"],
  wrongState: [400, "INVALID_STATUS"],
};

/** The payment that the path names. */
export function findPayment(call: Call): Resource {
  return find(paymentKind, call, call.path["payment_id"] ?? call.path["id"]);
}

/** The transaction that the path names, of one of these types. */
export function findTransaction(
  payment: Resource,
  { path }: Call,
  types: readonly string[],
): Json {
  const transaction = transactionsOf(payment).find(
    ({ id }) => id === path["transaction_id"],
  );
  if (transaction === undefined) {
    throw new Refused(400, "TRANSACTION_NOT_FOUND", "Transaction not found");
  }
  if (!types.includes(String(transaction["type"]))) {
    throw new Refused(
      400,
      "INVALID_TRANSACTION_TYPE",
      `transaction_id: is of a ${String(transaction["type"])}, not of ${types.join(" or ")}`,
    );
  }
  return transaction;
}

/** Refuses an amount in another currency than the payment's. */
export function checkCurrency({ data }: Resource, { body }: Call): void {
  const asked = asText(asObject(body["amount"])["currency"]);
  const own = asText(asObject(data["amount"])["currency"]);
  if (asked !== undefined && asked !== own) {
    throw new Refused(
      400,
      "CURRENCY_NOT_ALLOWED",
      `amount.currency: is ${asked}, the payment's is ${own}`,
    );
  }
}
