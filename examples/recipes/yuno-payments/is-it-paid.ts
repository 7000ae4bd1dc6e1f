// #region is-it-paid
import type { Payment } from "@fintech-clients/yuno-payments";

type Paid = "paid" | "partly" | "reserved" | "wait" | "look" | "not";

/** What a payment's two statuses mean for goods that wait. What Yuno adds later is looked at by a person. */
const meanings: Readonly<Record<string, Paid>> = {
  "SUCCEEDED/APPROVED": "paid",
  "SUCCEEDED/CAPTURED": "paid",
  "SUCCEEDED/PARTIALLY_REFUNDED": "partly",
  "SUCCEEDED/REFUND_RETRY_IN_PROCESS": "partly",
  "SUCCEEDED/PARTIALLY_CAPTURED": "partly",
  "SUCCEEDED/PARTIALLY_APPROVED": "partly",
  // Succeeded, and nothing was charged: a card was only verified, or its capture is still tried.
  "SUCCEEDED/VERIFIED": "not",
  "SUCCEEDED/THREE_D_SECURE_VERIFIED": "not",
  "SUCCEEDED/CAPTURE_RETRY_IN_PROCESS": "wait",
  "SUCCEEDED/CAPTURE_RETRY_PROCESS_FAILED": "not",
  "PENDING/AUTHORIZED": "reserved",
};

export function isItPaid({ status, sub_status }: Payment): Paid {
  const meaning = meanings[`${status}/${sub_status}`];
  if (meaning) {
    return meaning;
  }
  switch (status) {
    case "CREATED":
    case "READY_TO_PAY":
    case "PENDING":
      return "wait";
    case "VERIFIED":
    case "DECLINED":
    case "REJECTED":
    case "EXPIRED":
    case "CANCELED":
    case "REFUNDED":
    case "CHARGEBACK":
      return "not";
    default:
      return "look";
  }
}
// #endregion
