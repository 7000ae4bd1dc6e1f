export {
  drawnFaults,
  requestFaults,
  type Fault,
  type RequestFault,
} from "./faults/fault.js";
export type { Script } from "./faults/plan.js";
export { idempotencyRules, type IdempotencyRule } from "./idempotency/rules.js";
export type {
  Delivery,
  Execution,
  JournalEntry,
  Traffic,
} from "./ledger/records.js";
export type { MockOptions } from "./mock-options.js";
export type { Mock } from "./mock.js";
export type { MockCredentials, ProviderName } from "./providers/provider.js";
export { startMock } from "./start-mock.js";
export { stateMachines } from "./state/index.js";
export type { Mark, Transition } from "./state/machine.js";
export type { StateChange } from "./state/resource.js";
export type { WebhookOptions } from "./webhooks/webhook-options.js";
