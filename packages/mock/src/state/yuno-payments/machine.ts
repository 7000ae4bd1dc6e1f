import { machine, type Machine } from "../machine.js";
import { applyToTransactions, transactionsOf } from "./transactions.js";

const open =
  "READY_TO_PAY/CREATED, PENDING/PENDING_PROVIDER_CONFIRMATION, PENDING/WAITING_ADDITIONAL_STEP";
const paid =
  "SUCCEEDED/APPROVED, SUCCEEDED/CAPTURED, SUCCEEDED/PARTIALLY_CAPTURED, SUCCEEDED/PARTIALLY_REFUNDED";

/** A payment of Yuno's, from its status page, its guides and its examples; states are `status/sub_status`. */
export const paymentMachine: Machine = machine(
  "payment",
  `
  on                 | from                                           | to                                     | mark          | after ms | transaction
  purchase approved  | none                                           | SUCCEEDED/APPROVED                     | example       |          | PURCHASE SUCCEEDED
  purchase declined  | none                                           | DECLINED/DECLINED                      | stated        |          | PURCHASE DECLINED INSUFFICIENT_FUNDS
  purchase rejected  | none                                           | REJECTED/REJECTED                      | stated        |          | PURCHASE REJECTED INVALID_REQUEST
  purchase error     | none                                           | ERROR/ERROR                            | example       |          | PURCHASE ERROR PROVIDER_ERROR
  purchase fraud     | none                                           | DECLINED/FRAUD_DECLINED                | stated        |          | FRAUD_SCREENING DECLINED FRAUD_VERIFICATION_DECLINED
  purchase challenge | none                                           | PENDING/WAITING_ADDITIONAL_STEP        | stated        |          | THREE_D_SECURE PENDING CHALLENGE_REQUIRED
  purchase pending   | none                                           | PENDING/PENDING_PROVIDER_CONFIRMATION  | example       |          | PURCHASE PENDING PENDING_PROVIDER_CONFIRMATION
  purchase redirect  | none                                           | READY_TO_PAY/CREATED                   | example       |          | PURCHASE CREATED SUCCEEDED
  authorize approved | none                                           | PENDING/AUTHORIZED                     | example       |          | AUTHORIZE SUCCEEDED
  authorize declined | none                                           | DECLINED/DECLINED                      | contradictory |          | AUTHORIZE DECLINED INSUFFICIENT_FUNDS
  authorize rejected | none                                           | REJECTED/REJECTED                      | inferred      |          | AUTHORIZE REJECTED INVALID_REQUEST
  verify approved    | none                                           | SUCCEEDED/VERIFIED                     | contradictory |          | VERIFY SUCCEEDED
  pay                | READY_TO_PAY/CREATED                           | SUCCEEDED/APPROVED                     | example       |          | PURCHASE SUCCEEDED
  confirm            | PENDING/PENDING_PROVIDER_CONFIRMATION          | SUCCEEDED/APPROVED                     | example       | 10000    | PURCHASE SUCCEEDED
  pass challenge     | PENDING/WAITING_ADDITIONAL_STEP                | SUCCEEDED/APPROVED                     | stated        |          | PURCHASE SUCCEEDED
  decline            | ${open}                                        | DECLINED/DECLINED                      | example       |          | PURCHASE DECLINED DECLINED_BY_PROVIDER
  reject             | ${open}                                        | REJECTED/REJECTED                      | example       |          | PURCHASE REJECTED INVALID_REQUEST
  expire             | ${open}, PENDING/AUTHORIZED                    | EXPIRED/EXPIRED                        | stated        |          | PURCHASE EXPIRED EXPIRED_BY_PROVIDER
  capture whole      | PENDING/AUTHORIZED                             | SUCCEEDED/CAPTURED                     | example       |          | CAPTURE SUCCEEDED
  capture whole      | SUCCEEDED/PARTIALLY_CAPTURED                   | SUCCEEDED/CAPTURED                     | inferred      |          | CAPTURE SUCCEEDED
  capture part       | PENDING/AUTHORIZED                             | SUCCEEDED/PARTIALLY_CAPTURED           | example       |          | CAPTURE SUCCEEDED
  capture part       | SUCCEEDED/PARTIALLY_CAPTURED                   | SUCCEEDED/PARTIALLY_CAPTURED           | inferred      |          | CAPTURE SUCCEEDED
  capture declined   | PENDING/AUTHORIZED                             | DECLINED/DECLINED                      | contradictory |          | CAPTURE DECLINED DECLINED_BY_PROVIDER
  cancel             | PENDING/AUTHORIZED                             | CANCELED/CANCELED                      | example       |          | CANCEL SUCCEEDED
  cancel pending     | PENDING/AUTHORIZED                             | CANCELED/PENDING_PROVIDER_CONFIRMATION | stated        |          | CANCEL PENDING PENDING_PROVIDER_CONFIRMATION
  confirm            | CANCELED/PENDING_PROVIDER_CONFIRMATION         | CANCELED/CANCELED                      | inferred      | 10000    | CANCEL SUCCEEDED
  refund whole       | ${paid}                                        | REFUNDED/REFUNDED                      | example       |          | REFUND SUCCEEDED
  refund part        | ${paid}                                        | SUCCEEDED/PARTIALLY_REFUNDED           | example       |          | REFUND SUCCEEDED
  refund pending     | ${paid}                                        | REFUNDED/PENDING_PROVIDER_CONFIRMATION | stated        |          | REFUND PENDING PENDING_PROVIDER_CONFIRMATION
  confirm            | REFUNDED/PENDING_PROVIDER_CONFIRMATION         | REFUNDED/REFUNDED                      | example       | 10000    | REFUND SUCCEEDED
  chargeback         | ${paid}                                        | IN_DISPUTE/RECEIVED                    | stated        |          | CHARGEBACK CREATED ACTION_REQUIRED
  dispute            | IN_DISPUTE/RECEIVED                            | IN_DISPUTE/PENDING_REVIEW              | stated        |          | CHARGEBACK PENDING IN_REVIEW
  lose dispute       | IN_DISPUTE/RECEIVED, IN_DISPUTE/PENDING_REVIEW | CHARGEBACK/LOST                        | stated        |          | CHARGEBACK LOST REVIEW_LOST
`,
  {
    apply: applyToTransactions,
    webhook: (payment) => {
      const type = String(transactionsOf(payment).at(-1)?.["type"]);
      // A challenge is part of a purchase.
      const told = type === "THREE_D_SECURE" ? "purchase" : type.toLowerCase();
      return `payment.${told}`;
    },
  },
);
