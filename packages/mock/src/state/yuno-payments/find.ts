import { asObject, asText, type Json } from "../../examples/json.js";
import { Refused, type Call } from "../handler.js";
import type { Resource } from "../resource.js";
import { paymentMachine } from "./machine.js";
import { transactionsOf } from "./transactions.js";

/** The payment that the path names. Yuno's table puts "not found" under 400. */
export function findPayment({ store, path }: Call): Resource {
  const id = path["payment_id"] ?? path["id"];
  const payment = store.get(paymentMachine, id);
  if (payment === undefined) {
    throw new Refused(400, "PAYMENT_NOT_FOUND", "Payment not found");
  }
  return payment;
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

/** The refusal of what a payment's state does not allow: no page gives it, `INVALID_STATUS` is the code for it. */
export function wrongStatus({ state }: Resource, what: string): Refused {
  return new Refused(400, "INVALID_STATUS", `${what}: the payment is ${state}`);
}
