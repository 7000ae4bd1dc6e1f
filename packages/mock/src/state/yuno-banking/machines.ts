import type { Kind } from "../kind.js";
import { machine } from "../machine.js";

const provider = "yuno-banking";
const wrongState = [400, "VALIDATION_ERROR"] as const;
const open = "CREATED, PENDING, PENDING_ADDITIONAL_DOCUMENTATION, UNDER_REVIEW";

/** Has no status. */
const entityMachine = machine(
  "entity",
  `
  on     | from   | to     | mark    | webhook
  create | none   | exists | example | banking.entity.created
  update | exists | exists | example | banking.entity.updated
`,
);

/** How long a provider takes is not said. */
const onboardingMachine = machine(
  "onboarding",
  `
  on                | from                           | to                               | mark     | after ms | webhook
  create            | none                           | PENDING                          | example  |          | banking.onboarding.created
  ask for documents | CREATED, PENDING, UNDER_REVIEW | PENDING_ADDITIONAL_DOCUMENTATION | stated   |          | banking.onboarding.pending_additional_documentation
  update            | ${open}                        | PENDING                          | example  |          | banking.onboarding.pending
  review            | PENDING                        | UNDER_REVIEW                     | stated   |          |
  succeed           | PENDING                        | SUCCEEDED                        | inferred | 10000    | banking.onboarding.succeeded
  succeed           | ${open}                        | SUCCEEDED                        | stated   |          | banking.onboarding.succeeded
  decline           | ${open}                        | DECLINED                         | stated   |          | banking.onboarding.declined
  fail              | ${open}                        | FAILED                           | stated   |          | banking.onboarding.failed
  expire            | ${open}                        | EXPIRED                          | stated   |          | banking.onboarding.expired
  cancel            | ${open}                        | CANCELLED                        | example  |          | banking.onboarding.cancelled
`,
);

const accountMachine = machine(
  "account",
  `
  on     | from   | to     | mark    | webhook
  create | none   | ACTIVE | example | banking.account.created
  update | ACTIVE | ACTIVE | example | banking.account.updated
  close  | ACTIVE | CLOSED | example | banking.account.closed
`,
);

const transferMachine = machine(
  "transfer",
  `
  on       | from       | to         | mark   | after ms | variant | webhook
  create   | none       | PENDING    | stated |          |         | banking.transfer.pending
  cancel   | PENDING    | CANCELLED  | stated |          |         | banking.transfer.cancelled
  process  | PENDING    | PROCESSING | stated | 10000    | batch   | banking.transfer.processing
  complete | PENDING    | COMPLETED  | stated | 10000    | instant | banking.transfer.completed
  complete | PROCESSING | COMPLETED  | stated | 10000    | batch   | banking.transfer.completed
  fail     | PENDING    | FAILED     | stated |          | instant | banking.transfer.failed
  fail     | PROCESSING | FAILED     | stated |          | batch   | banking.transfer.failed
  return   | COMPLETED  | REVERSED   | stated |          |         | banking.transfer.reversed
`,
);

export const entity: Kind = {
  provider,
  machine: entityMachine,
  parameter: "entity_id",
  prefix: "ent_",
  unknown: [404, "ENTITY_NOT_FOUND"],
};

export const onboarding: Kind = {
  provider,
  machine: onboardingMachine,
  parameter: "onboarding_id",
  prefix: "onb_",
  unknown: [404, "ONBOARDING_NOT_FOUND"],
  wrongState,
};

export const account: Kind = {
  provider,
  machine: accountMachine,
  parameter: "account_id",
  prefix: "acct_",
  unknown: [404, "ACCOUNT_NOT_FOUND"],
  wrongState,
};

/** The documented code for an unknown transfer is the account's. */
export const transfer: Kind = {
  provider,
  machine: transferMachine,
  parameter: "transfer_id",
  prefix: "xfer_",
  unknown: [404, "ACCOUNT_NOT_FOUND"],
  wrongState,
};

/** RTP, FPS and NPP skip PROCESSING. */
export function transferVariant(rail: unknown): string {
  return ["RTP", "FPS", "NPP"].includes(String(rail)) ? "instant" : "batch";
}
