import { asObject, type Json } from "../../examples/json.js";
import { Refused, type Call, type Reply } from "../handler.js";
import { take } from "../kind.js";
import { follow } from "../machine.js";
import type { Resource } from "../resource.js";
import {
  checkCurrency,
  findPayment,
  findTransaction,
  paymentKind,
} from "./find.js";
import { paymentMachine } from "./machine.js";
import { fromUnits, setTotals, toUnits, totals } from "./amounts.js";
import { showTransaction, showWritten } from "./show.js";
import { amendTransaction, transactionsOf } from "./transactions.js";

interface Step {
  readonly event: string;
  /** Ten-thousandths. */
  readonly units: number;
  /** What else changes, once the transaction is made. */
  readonly alsoChange?: (made: Json) => void;
}

/** Takes a step of a payment's life; gives the transaction that it made. */
function step(
  payment: Resource,
  call: Call,
  { event, units, alsoChange }: Step,
): Json {
  const { body } = call;
  take(paymentKind, call, payment, event, () => {
    const made = amendTransaction(payment, {
      amount: fromUnits(units),
      reason: body["reason"] ?? null,
      description: body["description"] ?? "",
      merchant_reference: body["merchant_reference"] ?? "",
    });
    alsoChange?.(made);
  });
  return transactionsOf(payment).at(-1) ?? {};
}

function tooMuch(asked: number, left: number): Refused {
  return new Refused(
    400,
    "INVALID_AMOUNT",
    `amount.value: is ${fromUnits(asked)}, at most ${fromUnits(left)} is left`,
  );
}

/** Captures an authorization, in whole or in part. */
export function capture(call: Call): Reply {
  const payment = findPayment(call);
  findTransaction(payment, call, ["AUTHORIZE"]);
  checkCurrency(payment, call);
  const { value, captured } = totals(payment);
  const sent = asObject(call.body["amount"])["value"];
  const units = sent === undefined ? value - captured : toUnits(sent);
  const isWhole = captured + units === value;
  const event = call.outcome ?? (isWhole ? "whole" : "part");
  const canCapture = follow(paymentMachine, payment.state, `capture ${event}`);
  if (canCapture && (units <= 0 || captured + units > value)) {
    throw tooMuch(units, value - captured);
  }
  const made = step(payment, call, {
    event: `capture ${event}`,
    units,
    alsoChange: ({ status }) => {
      if (status === "SUCCEEDED") {
        setTotals(payment, { captured: captured + units });
      }
    },
  });
  const body = showTransaction(payment, made, asObject(call.example()));
  return { body, id: String(made["id"]) };
}

function cancelPayment(payment: Resource, call: Call): Json {
  const event =
    call.outcome === undefined ? "cancel" : `cancel ${call.outcome}`;
  const units = totals(payment).value;
  return step(payment, call, { event, units });
}

/** Cancels what is authorized and not captured. */
export function cancel(call: Call): Reply {
  const payment = findPayment(call);
  // Of a purchase, too: its state then says why it cannot be cancelled.
  findTransaction(payment, call, ["AUTHORIZE", "PURCHASE"]);
  const made = cancelPayment(payment, call);
  const body = showTransaction(payment, made, asObject(call.example()));
  return { body, id: String(made["id"]) };
}

function refundPayment(payment: Resource, call: Call): Json {
  if (payment.state.startsWith("IN_DISPUTE")) {
    throw new Refused(400, "CHARGEBACK_IN_PROCESS", "A chargeback is open");
  }
  checkCurrency(payment, call);
  const { value, captured, refunded } = totals(payment);
  const isTwoSteps = transactionsOf(payment)[0]?.["type"] === "AUTHORIZE";
  const left = (isTwoSteps ? captured : value) - refunded;
  const sent = asObject(call.body["amount"])["value"];
  const units = sent === undefined ? left : toUnits(sent);
  const event = `refund ${call.outcome ?? (units === left ? "whole" : "part")}`;
  const canRefund = follow(paymentMachine, payment.state, event);
  if (canRefund && (units <= 0 || units > left)) {
    throw tooMuch(units, left);
  }
  const alsoChange = (): void =>
    setTotals(payment, { refunded: refunded + units });
  return step(payment, call, { event, units, alsoChange });
}

/** Refunds a purchase or a capture, in whole or in part. */
export function refund(call: Call): Reply {
  const payment = findPayment(call);
  findTransaction(payment, call, ["PURCHASE", "CAPTURE"]);
  const made = refundPayment(payment, call);
  const body = showWritten(payment, asObject(call.example()));
  return { body, id: String(made["id"]) };
}

/** Cancels what is not captured, and refunds what is; of the payment, or of the transaction that the path names. */
export function cancelOrRefund(call: Call): Reply {
  const payment = findPayment(call);
  if (call.path["transaction_id"] !== undefined) {
    findTransaction(payment, call, ["AUTHORIZE", "PURCHASE", "CAPTURE"]);
  }
  const made =
    payment.state === "PENDING/AUTHORIZED"
      ? cancelPayment(payment, call)
      : refundPayment(payment, call);
  const body = showTransaction(payment, made, asObject(call.example()));
  return { body, id: String(made["id"]) };
}
