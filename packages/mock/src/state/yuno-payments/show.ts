import { asObject, type Json } from "../../examples/json.js";
import type { Resource } from "../resource.js";
import { known } from "../show.js";
import { transactionsOf } from "./transactions.js";

/** A payment without what only some answers show. */
export function head(payment: Resource): Json {
  const { createdAt: _, updatedAt: _updatedAt, ...shown } = known(payment, 6);
  return shown;
}

/** A payment as a write answers it: with the transaction that the write made. */
export function showWritten(payment: Resource, like: Json = {}): Json {
  const transactions = transactionsOf(payment).at(-1);
  return { ...like, ...head(payment), transactions };
}

/** A payment as reading answers it: with all transactions, in the shape of a documented example. */
export function showRead(payment: Resource, like: Json): Json {
  return {
    ...like,
    ...head(payment),
    account_code: payment.data["account_id"],
  };
}

/** A transaction with its payment inside, as capture, cancel and cancel-or-refund answer. */
export function showTransaction(
  payment: Resource,
  transaction: Json,
  like: Json,
): Json {
  const amount = asObject(payment.data["amount"]);
  const documented = Object.keys(asObject(like["payment"]));
  const shown = head(payment);
  return {
    ...like,
    ...Object.fromEntries(
      Object.entries(transaction).filter(([key]) => key in like),
    ),
    amount: {
      captured: 0,
      currency: amount["currency"],
      refunded: 0,
      value: transaction["amount"],
    },
    payment: Object.fromEntries(
      documented.filter((key) => key in shown).map((key) => [key, shown[key]]),
    ),
  };
}
