import type { Machine, Transition } from "../machine.js";
import { applyToTransactions, type PaymentTransition } from "./transactions.js";

const captured = ["SUCCEEDED/CAPTURED", "SUCCEEDED/PARTIALLY_CAPTURED"];
const refundable = [
  "SUCCEEDED/APPROVED",
  "SUCCEEDED/PARTIALLY_REFUNDED",
  ...captured,
];
const open = [
  "READY_TO_PAY/CREATED",
  "PENDING/PENDING_PROVIDER_CONFIRMATION",
  "PENDING/WAITING_ADDITIONAL_STEP",
];
const confirming = "PENDING/PENDING_PROVIDER_CONFIRMATION";

type Row = readonly [
  on: string,
  from: readonly string[],
  to: string,
  transaction: readonly [type: string, status: string, code?: string],
  mark: Transition["mark"],
  afterMs?: number,
];

const none = ["none"];
const authorized = ["PENDING/AUTHORIZED"];

/** Yuno's status page, its guides and its examples; states are `status/sub_status`. */
const rows: readonly Row[] = [
  [
    "purchase approved",
    none,
    "SUCCEEDED/APPROVED",
    ["PURCHASE", "SUCCEEDED"],
    "example",
  ],
  [
    "purchase declined",
    none,
    "DECLINED/DECLINED",
    ["PURCHASE", "DECLINED", "INSUFFICIENT_FUNDS"],
    "stated",
  ],
  [
    "purchase rejected",
    none,
    "REJECTED/REJECTED",
    ["PURCHASE", "REJECTED", "INVALID_REQUEST"],
    "stated",
  ],
  [
    "purchase error",
    none,
    "ERROR/ERROR",
    ["PURCHASE", "ERROR", "PROVIDER_ERROR"],
    "example",
  ],
  [
    "purchase fraud",
    none,
    "DECLINED/FRAUD_DECLINED",
    ["FRAUD_SCREENING", "DECLINED", "FRAUD_VERIFICATION_DECLINED"],
    "stated",
  ],
  [
    "purchase challenge",
    none,
    "PENDING/WAITING_ADDITIONAL_STEP",
    ["THREE_D_SECURE", "PENDING", "CHALLENGE_REQUIRED"],
    "stated",
  ],
  [
    "purchase pending",
    none,
    confirming,
    ["PURCHASE", "PENDING", "PENDING_PROVIDER_CONFIRMATION"],
    "example",
  ],
  [
    "purchase redirect",
    none,
    "READY_TO_PAY/CREATED",
    ["PURCHASE", "CREATED", "SUCCEEDED"],
    "example",
  ],
  [
    "authorize approved",
    none,
    "PENDING/AUTHORIZED",
    ["AUTHORIZE", "SUCCEEDED"],
    "example",
  ],
  [
    "authorize declined",
    none,
    "DECLINED/DECLINED",
    ["AUTHORIZE", "DECLINED", "INSUFFICIENT_FUNDS"],
    "contradictory",
  ],
  [
    "authorize rejected",
    none,
    "REJECTED/REJECTED",
    ["AUTHORIZE", "REJECTED", "INVALID_REQUEST"],
    "inferred",
  ],
  [
    "verify approved",
    none,
    "SUCCEEDED/VERIFIED",
    ["VERIFY", "SUCCEEDED"],
    "contradictory",
  ],

  [
    "pay",
    ["READY_TO_PAY/CREATED"],
    "SUCCEEDED/APPROVED",
    ["PURCHASE", "SUCCEEDED"],
    "example",
  ],
  [
    "confirm",
    [confirming],
    "SUCCEEDED/APPROVED",
    ["PURCHASE", "SUCCEEDED"],
    "example",
    10_000,
  ],
  [
    "pass challenge",
    ["PENDING/WAITING_ADDITIONAL_STEP"],
    "SUCCEEDED/APPROVED",
    ["PURCHASE", "SUCCEEDED"],
    "stated",
  ],
  [
    "decline",
    open,
    "DECLINED/DECLINED",
    ["PURCHASE", "DECLINED", "DECLINED_BY_PROVIDER"],
    "example",
  ],
  [
    "reject",
    open,
    "REJECTED/REJECTED",
    ["PURCHASE", "REJECTED", "INVALID_REQUEST"],
    "example",
  ],
  [
    "expire",
    [...open, ...authorized],
    "EXPIRED/EXPIRED",
    ["PURCHASE", "EXPIRED", "EXPIRED_BY_PROVIDER"],
    "stated",
  ],

  [
    "capture whole",
    authorized,
    "SUCCEEDED/CAPTURED",
    ["CAPTURE", "SUCCEEDED"],
    "example",
  ],
  [
    "capture whole",
    ["SUCCEEDED/PARTIALLY_CAPTURED"],
    "SUCCEEDED/CAPTURED",
    ["CAPTURE", "SUCCEEDED"],
    "inferred",
  ],
  [
    "capture part",
    authorized,
    "SUCCEEDED/PARTIALLY_CAPTURED",
    ["CAPTURE", "SUCCEEDED"],
    "example",
  ],
  [
    "capture part",
    ["SUCCEEDED/PARTIALLY_CAPTURED"],
    "SUCCEEDED/PARTIALLY_CAPTURED",
    ["CAPTURE", "SUCCEEDED"],
    "inferred",
  ],
  [
    "capture declined",
    authorized,
    "DECLINED/DECLINED",
    ["CAPTURE", "DECLINED", "DECLINED_BY_PROVIDER"],
    "contradictory",
  ],

  [
    "cancel",
    authorized,
    "CANCELED/CANCELED",
    ["CANCEL", "SUCCEEDED"],
    "example",
  ],
  [
    "cancel pending",
    authorized,
    "CANCELED/PENDING_PROVIDER_CONFIRMATION",
    ["CANCEL", "PENDING", "PENDING_PROVIDER_CONFIRMATION"],
    "stated",
  ],
  [
    "confirm",
    ["CANCELED/PENDING_PROVIDER_CONFIRMATION"],
    "CANCELED/CANCELED",
    ["CANCEL", "SUCCEEDED"],
    "inferred",
    10_000,
  ],

  [
    "refund whole",
    refundable,
    "REFUNDED/REFUNDED",
    ["REFUND", "SUCCEEDED"],
    "example",
  ],
  [
    "refund part",
    refundable,
    "SUCCEEDED/PARTIALLY_REFUNDED",
    ["REFUND", "SUCCEEDED"],
    "example",
  ],
  [
    "refund pending",
    refundable,
    "REFUNDED/PENDING_PROVIDER_CONFIRMATION",
    ["REFUND", "PENDING", "PENDING_PROVIDER_CONFIRMATION"],
    "stated",
  ],
  [
    "confirm",
    ["REFUNDED/PENDING_PROVIDER_CONFIRMATION"],
    "REFUNDED/REFUNDED",
    ["REFUND", "SUCCEEDED"],
    "example",
    10_000,
  ],

  [
    "chargeback",
    refundable,
    "IN_DISPUTE/RECEIVED",
    ["CHARGEBACK", "CREATED", "ACTION_REQUIRED"],
    "stated",
  ],
  [
    "dispute",
    ["IN_DISPUTE/RECEIVED"],
    "IN_DISPUTE/PENDING_REVIEW",
    ["CHARGEBACK", "PENDING", "IN_REVIEW"],
    "stated",
  ],
  [
    "lose dispute",
    ["IN_DISPUTE/RECEIVED", "IN_DISPUTE/PENDING_REVIEW"],
    "CHARGEBACK/LOST",
    ["CHARGEBACK", "LOST", "REVIEW_LOST"],
    "stated",
  ],
];

/** A payment of Yuno's. */
export const paymentMachine: Machine<PaymentTransition> = {
  resource: "payment",
  transitions: rows.map(
    ([on, from, to, [type, status, code], mark, afterMs]) => ({
      on,
      from,
      to,
      transaction: { type, status, ...(code !== undefined && { code }) },
      mark,
      ...(afterMs !== undefined && { afterMs }),
    }),
  ),
  apply: applyToTransactions,
};
