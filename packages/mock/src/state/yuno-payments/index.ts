import { asObject } from "../../examples/json.js";
import type { Call, Handlers, Reply } from "../handler.js";
import { checkout } from "./checkout.js";
import { createPayment } from "./create.js";
import { customers } from "./customers.js";
import { findPayment, findTransaction, wrongStatus } from "./find.js";
import { paymentMachine } from "./machine.js";
import { moneyOut } from "./money-out.js";
import { paymentMethods } from "./payment-methods.js";
import { reports } from "./reports.js";
import { showRead, showWritten } from "./show.js";
import { cancel, cancelOrRefund, capture, refund } from "./steps.js";
import { subscriptions } from "./subscriptions.js";
import { webhooks } from "./webhooks.js";

const transaction = "/payments/{payment_id}/transactions/{transaction_id}";

function readPayment(call: Call): Reply {
  const payment = findPayment(call);
  const like = asObject(asObject(call.example())["payment"]);
  return { body: { payment: showRead(payment, like) } };
}

function readByOrder(call: Call): Reply {
  const order = call.query["merchant_order_id"];
  const [like] = call.example() as readonly unknown[];
  const payments = call.store
    .all(paymentMachine)
    .filter(({ data }) => data["merchant_order_id"] === order)
    .map((payment) => showRead(payment, asObject(like)));
  return { body: payments };
}

function dispute(call: Call): Reply {
  const payment = findPayment(call);
  findTransaction(payment, call, ["CHARGEBACK"]);
  if (call.store.fire(payment.id, "dispute") === undefined) {
    throw wrongStatus(payment, "dispute");
  }
  const body = showWritten(payment, asObject(call.example()));
  return { body, id: payment.id };
}

function updateDispute(call: Call): Reply {
  const payment = findPayment(call);
  findTransaction(payment, call, ["CHARGEBACK"]);
  if (!payment.state.startsWith("IN_DISPUTE")) {
    throw wrongStatus(payment, "dispute");
  }
  const body = showWritten(payment, asObject(call.example()));
  return { body, id: payment.id };
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
  [`POST ${transaction}/dispute`]: dispute,
  [`PATCH ${transaction}/dispute`]: updateDispute,
};
