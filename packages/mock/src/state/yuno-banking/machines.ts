import { machine, type Machine } from "../machine.js";

const open = "CREATED, PENDING, PENDING_ADDITIONAL_DOCUMENTATION, UNDER_REVIEW";

/** Has no status. */
export const entityMachine: Machine = machine(
  "entity",
  `
  on     | from   | to     | mark
  create | none   | exists | example
  update | exists | exists | example
`,
);

/** How long a provider takes is not said. */
export const onboardingMachine: Machine = machine(
  "onboarding",
  `
  on                | from                           | to                               | mark     | after ms
  create            | none                           | PENDING                          | example  |
  ask for documents | CREATED, PENDING, UNDER_REVIEW | PENDING_ADDITIONAL_DOCUMENTATION | stated   |
  update            | ${open}                        | PENDING                          | example  |
  review            | PENDING                        | UNDER_REVIEW                     | stated   |
  succeed           | PENDING                        | SUCCEEDED                        | inferred | 10000
  succeed           | ${open}                        | SUCCEEDED                        | stated   |
  decline           | ${open}                        | DECLINED                         | stated   |
  fail              | ${open}                        | FAILED                           | stated   |
  expire            | ${open}                        | EXPIRED                          | stated   |
  cancel            | ${open}                        | CANCELLED                        | example  |
`,
);

export const accountMachine: Machine = machine(
  "account",
  `
  on     | from   | to     | mark
  create | none   | ACTIVE | example
  update | ACTIVE | ACTIVE | example
  close  | ACTIVE | CLOSED | example
`,
);

export const transferMachine: Machine = machine(
  "transfer",
  `
  on       | from       | to         | mark   | after ms | variant
  create   | none       | PENDING    | stated |          |
  cancel   | PENDING    | CANCELLED  | stated |          |
  process  | PENDING    | PROCESSING | stated | 10000    | batch
  complete | PENDING    | COMPLETED  | stated | 10000    | instant
  complete | PROCESSING | COMPLETED  | stated | 10000    | batch
  fail     | PENDING    | FAILED     | stated |          | instant
  fail     | PROCESSING | FAILED     | stated |          | batch
  return   | COMPLETED  | REVERSED   | stated |          |
`,
);

/** RTP, FPS and NPP skip PROCESSING. */
export function transferVariant(rail: unknown): string {
  return ["RTP", "FPS", "NPP"].includes(String(rail)) ? "instant" : "batch";
}
