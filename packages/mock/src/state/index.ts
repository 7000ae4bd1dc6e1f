import type { ProviderName } from "../providers/provider.js";
import { validationMachine, gu1Kyc } from "./gu1-kyc/validations.js";
import type { Handlers } from "./handler.js";
import type { Machine } from "./machine.js";
import {
  tokenMachine,
  withdrawalMachine,
  youHodler,
} from "./youhodler/withdrawals.js";
import { accounts } from "./yuno-banking/accounts.js";
import { entities } from "./yuno-banking/entities.js";
import {
  accountMachine,
  entityMachine,
  onboardingMachine,
  transferMachine,
} from "./yuno-banking/machines.js";
import { yunoPayments } from "./yuno-payments/index.js";
import { paymentMachine } from "./yuno-payments/machine.js";

/** The operations that remember; every other one answers its documented example. */
export const handlers: Readonly<Record<ProviderName, Handlers>> = {
  "gu1-kyc": gu1Kyc,
  youhodler: youHodler,
  "yuno-banking": { ...entities, ...accounts },
  "yuno-payments": yunoPayments,
};

/** The state machines of each provider, as tables: what a simulation follows, and what a picture can be drawn from. */
export const stateMachines: Readonly<
  Record<ProviderName, readonly Pick<Machine, "resource" | "transitions">[]>
> = {
  "gu1-kyc": [validationMachine],
  youhodler: [withdrawalMachine, tokenMachine],
  "yuno-banking": [
    entityMachine,
    onboardingMachine,
    accountMachine,
    transferMachine,
  ],
  "yuno-payments": [paymentMachine],
};
