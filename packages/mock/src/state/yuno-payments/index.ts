import { asObject } from "../../examples/json.js";
import type { Call, Handlers, Reply } from "../handler.js";
import { createPayment } from "./create.js";
import { findPayment, findTransaction, wrongStatus } from "./find.js";
import { paymentMachine } from "./machine.js";
import { showRead, showWritten } from "./show.js";
import { cancel, cancelOrRefund, capture, refund } from "./steps.js";

const transaction = "/payments/{payment_id}/transactions/{transaction_id}";

function readPayment(call: Call): Reply {
  const payment = findPayment(call);
  const like = asObject(asObject(call.example())["payment"]);
  return { status: 200, body: { payment: showRead(payment, like) } };
}

function readByOrder(call: Call): Reply {
  const order = call.query["merchant_order_id"];
  const [like] = call.example() as readonly unknown[];
  const payments = call.store
    .all(paymentMachine)
    .filter(({ data }) => data["merchant_order_id"] === order)
    .map((payment) => showRead(payment, asObject(like)));
  return { status: 200, body: payments };
}

function dispute(call: Call): Reply {
  const payment = findPayment(call);
  findTransaction(payment, call, ["CHARGEBACK"]);
  if (call.store.fire(payment.id, "dispute") === undefined) {
    throw wrongStatus(payment, "dispute");
  }
  const body = showWritten(payment, asObject(call.example()));
  return { status: 200, body, id: payment.id };
}

function updateDispute(call: Call): Reply {
  const payment = findPayment(call);
  findTransaction(payment, call, ["CHARGEBACK"]);
  if (!payment.state.startsWith("IN_DISPUTE")) {
    throw wrongStatus(payment, "dispute");
  }
  const body = showWritten(payment, asObject(call.example()));
  return { status: 200, body, id: payment.id };
}

/** Yuno Payments: what remembers. */
export const yunoPayments: Handlers = {
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
