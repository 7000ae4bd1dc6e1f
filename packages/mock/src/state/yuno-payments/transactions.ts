import { asObject, type Json } from "../../examples/json.js";
import { timestamp } from "../../time/timestamp.js";
import type { Surroundings, Transition } from "../machine.js";
import type { Resource } from "../resource.js";

const messages: Readonly<Record<string, string>> = {
  SUCCEEDED: "Transaction successful",
  DECLINED: "Transaction declined",
  REJECTED: "Transaction rejected",
  ERROR: "Transaction failed",
};

/** The transactions of a payment, oldest first. */
export function transactionsOf({ data }: Resource): readonly Json[] {
  return data["transactions"] as readonly Json[];
}

/** A transaction in the shape of `like`, a documented one. */
export function makeTransaction(
  like: Json,
  transition: Transition,
  { ids, now }: Surroundings,
): Json {
  return {
    ...like,
    ...outcome(like, transition),
    id: ids.uuid(),
    type: read(transition).type,
    created_at: timestamp(now, 6),
    updated_at: timestamp(now, 6),
  };
}

/** Changes a payment's newest transaction. */
export function amendTransaction(payment: Resource, changed: Json): Json {
  const transactions = transactionsOf(payment);
  const amended = { ...transactions.at(-1), ...changed };
  payment.data = {
    ...payment.data,
    transactions: [...transactions.slice(0, -1), amended],
  };
  return amended;
}

/** Ends the transaction that is open, else makes another: every change of a payment is one or the other. */
export function applyToTransactions(
  payment: Resource,
  transition: Transition,
  surroundings: Surroundings,
): void {
  const transactions = transactionsOf(payment);
  const [first] = transactions;
  const last = transactions.at(-1);
  if (
    first === undefined ||
    last === undefined ||
    transition.from.includes("none")
  ) {
    return;
  }
  const { type, status } = read(transition);
  const isOpen = last["status"] === "CREATED" || last["status"] === "PENDING";
  const ends = isOpen || status === "EXPIRED";
  if (ends) {
    amendTransaction(payment, {
      ...outcome(last, transition),
      updated_at: timestamp(surroundings.now, 6),
    });
  }
  // After a challenge that was passed, the purchase follows.
  if (!ends || (status === "SUCCEEDED" && last["type"] !== type)) {
    const made = makeTransaction(first, transition, surroundings);
    const all = [...transactionsOf(payment), made];
    payment.data = { ...payment.data, transactions: all };
  }
}

function read({ transaction = "" }: Transition) {
  const [type = "", status = "", code = status] = transaction.split(" ");
  return { type, status, code };
}

function outcome(like: Json, transition: Transition): Json {
  const { status, code } = read(transition);
  return {
    status,
    response_code: code,
    response_message: messages[status] ?? "Transaction in process",
    provider_data: {
      ...asObject(like["provider_data"]),
      status,
      status_detail: status,
      response_code: code,
    },
  };
}
