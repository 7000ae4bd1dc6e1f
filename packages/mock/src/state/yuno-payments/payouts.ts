import type { Json } from "../../examples/json.js";
import { type Kind } from "../kind.js";
import { creating, listing, reading, stepping } from "../kind-operations.js";
import type { Handlers } from "../handler.js";
import { machine, type Transition } from "../machine.js";
import type { Resource } from "../resource.js";

const provider = "yuno-payments";

/** How long a provider takes is not said. */
export const payout: Kind = {
  provider,
  parameter: "payout_id",
  unknown: [400, "INVALID_REQUEST"],
  machine: machine(
    "payout",
    `
    on               | from    | to        | mark    | after ms | transaction                   | webhook
    create           | none    | PENDING   | example |          | PENDING_PROVIDER_CONFIRMATION | payout.payout
    create succeeded | none    | SUCCEEDED | example |          | SUCCEEDED                     | payout.payout
    create declined  | none    | DECLINED  | example |          | DECLINED                      | payout.payout
    create rejected  | none    | REJECTED  | stated  |          | REJECTED                      | payout.payout
    confirm          | PENDING | SUCCEEDED | stated  | 10000    | SUCCEEDED                     | payout.payout
    decline          | PENDING | DECLINED  | stated  |          | DECLINED                      | payout.payout
    reject           | PENDING | REJECTED  | stated  |          | REJECTED                      | payout.payout
    fail             | PENDING | ERROR     | stated  |          | ERROR                         | payout.payout
  `,
    { apply: applyToPayout },
  ),
};

function applyToPayout(
  resource: Resource,
  { to, transaction }: Transition,
): void {
  const { transactions = [] } = resource.data as {
    readonly transactions?: readonly Json[];
  };
  resource.data = {
    ...resource.data,
    transactions: transactions.map((each) => ({
      ...each,
      status: to,
      response_code: transaction,
    })),
  };
}

/** Its events have no published sample. */
export const unreferencedRefund: Kind = {
  provider,
  parameter: "unreferenced_refund_id",
  unknown: [404, "UNREFERENCED_REFUND_NOT_FOUND"],
  machine: machine(
    "unreferenced refund",
    `
    on      | from             | to                          | mark   | after ms
    create  | none             | CREATED/CREATED             | stated |
    approve | CREATED/CREATED  | PENDING/APPROVED            | stated | 10000
    settle  | PENDING/APPROVED | SUCCEEDED/SUCCEEDED         | stated | 10000
    decline | PENDING/APPROVED | FAILED/DECLINED_BY_PROVIDER | stated |
  `,
  ),
};

/** What the answer to a cancellation that the state does not allow is, no page says; the file has one code for all. */
export const paymentLink: Kind = {
  provider,
  parameter: "code",
  idFields: ["id", "code"],
  unknown: [400, "INVALID_REQUEST"],
  wrongState: [400, "INVALID_REQUEST"],
  machine: machine(
    "payment link",
    `
    on     | from    | to       | mark     | webhook
    create | none    | CREATED  | example  |
    pay    | CREATED | USED     | stated   |
    cancel | CREATED | CANCELED | example  |
    expire | CREATED | EXPIRED  | inferred |
    fail   | CREATED | ERROR    | stated   |
  `,
  ),
};

/** Has no status; what a deleted one is answered with is not documented. */
export const installmentsPlan: Kind = {
  provider,
  parameter: "installment_code",
  unknown: [400, "INVALID_REQUEST"],
  gone: ["deleted"],
  machine: machine(
    "installments plan",
    `
    on     | from   | to      | mark
    create | none   | exists  | example
    update | exists | exists  | example
    delete | exists | deleted | inferred
  `,
  ),
};

export const moneyOut: Handlers = {
  "POST /payouts": creating(payout),
  "GET /payouts": listing(payout),
  "GET /payouts/{payout_id}": reading(payout),
  "POST /unreferenced-refunds": creating(unreferencedRefund),
  "GET /unreferenced-refunds/{unreferenced_refund_id}":
    reading(unreferencedRefund),
  "POST /payment-links": creating(paymentLink),
  "GET /payment-links/{code}": reading(paymentLink),
  "POST /payment-links/{code}/cancel": stepping(paymentLink, "cancel"),
  "POST /installments-plans": creating(installmentsPlan),
  "GET /installments-plans": listing(installmentsPlan, {
    currency: "amount.Currency",
    amount: "",
  }),
  "GET /installments-plans/{installment_code}": reading(installmentsPlan),
  "PATCH /installments-plans/{installment_code}": stepping(
    installmentsPlan,
    "update",
  ),
  "DELETE /installments-plans/{installment_code}": stepping(
    installmentsPlan,
    "delete",
  ),
};
