import { asObject } from "../../examples/json.js";
import { Refused, type Call, type Handlers, type Reply } from "../handler.js";
import { take } from "../kind.js";
import type { Resource } from "../resource.js";
import { checkout } from "./checkout.js";
import { createPayment } from "./create.js";
import { customers } from "./customers.js";
import { findPayment, findTransaction, paymentKind } from "./find.js";
import { paymentMachine } from "./machine.js";
import { moneyOut } from "./payouts.js";
import { paymentMethods } from "./payment-methods.js";
import { reports } from "./reports.js";
import { showRead, showWritten } from "./show.js";
import {
  cancel,
  cancelOrRefund,
  capture,
  refund,
} from "./capture-cancel-refund.js";
import { subscriptions } from "./subscriptions.js";
import { webhooks } from "./webhooks.js";

const transaction = "/payments/{payment_id}/transactions/{transaction_id}";

function readPayment(call: Call): Reply {
  const like = asObject(asObject(call.example())["payment"]);
  return { body: { payment: showRead(findPayment(call), like) } };
}

function readByOrder(call: Call): Reply {
  const order = call.query["merchant_order_id"];
  const [like] = call.example() as readonly unknown[];
  const payments = call.store
    .all(paymentMachine)
    .filter(({ data }) => data["merchant_order_id"] === order)
    .map((each) => showRead(each, asObject(like)));
  return { body: payments };
}

/** Opens a dispute, or changes one that is open. */
function disputing(step: (payment: Resource, call: Call) => void) {
  return (call: Call): Reply => {
    const payment = findPayment(call);
    findTransaction(payment, call, ["CHARGEBACK"]);
    step(payment, call);
    const body = showWritten(payment, asObject(call.example()));
    return { body, id: payment.id };
  };
}

function mustBeInDispute({ state }: Resource): void {
  if (!state.startsWith("IN_DISPUTE")) {
    throw new Refused(400, "INVALID_STATUS", `the payment is ${state}`);
  }
}

/** Yuno Payments: what remembers. */
export const yunoPayments: Handlers = {
  ...customers,
  ...checkout,
  ...paymentMethods,
  ...subscriptions,
  ...moneyOut,
  ...reports,
  ...webhooks,
  "POST /payments": createPayment,
  "GET /payments": readByOrder,
  "GET /payments/{payment_id}": readPayment,
  [`POST ${transaction}/capture`]: capture,
  [`POST ${transaction}/cancel`]: cancel,
  [`POST ${transaction}/cancel-or-refund`]: cancelOrRefund,
  "POST /payments/{payment_id}/cancel-or-refund": cancelOrRefund,
  "POST /payments/{id}/transactions/{transaction_id}/refund": refund,
  [`POST ${transaction}/dispute`]: disputing((payment, call) =>
    take(paymentKind, call, payment, "dispute"),
  ),
  [`PATCH ${transaction}/dispute`]: disputing(mustBeInDispute),
};
