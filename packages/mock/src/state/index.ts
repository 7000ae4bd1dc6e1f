import type { ProviderName } from "../providers/provider.js";
import { validationMachine, gu1Kyc } from "./gu1-kyc/validations.js";
import type { Handlers } from "./handler.js";
import type { Kind } from "./kind.js";
import type { Machine } from "./machine.js";
import {
  tokenMachine,
  withdrawalMachine,
  youHodler,
} from "./youhodler/withdrawals.js";
import { yunoBanking } from "./yuno-banking/index.js";
import {
  account,
  entity,
  onboarding,
  transfer,
} from "./yuno-banking/machines.js";
import { checkoutSession, token } from "./yuno-payments/checkout.js";
import { customer, customerSession } from "./yuno-payments/customers.js";
import { yunoPayments } from "./yuno-payments/index.js";
import { paymentMachine } from "./yuno-payments/machine.js";
import {
  installmentsPlan,
  paymentLink,
  payout,
  unreferencedRefund,
} from "./yuno-payments/payouts.js";
import { paymentMethod } from "./yuno-payments/payment-methods.js";
import { report } from "./yuno-payments/reports.js";
import { plan, subscription } from "./yuno-payments/subscriptions.js";
import { webhook } from "./yuno-payments/webhooks.js";

/** The operations that remember; every other one answers its documented example. */
export const handlers: Readonly<Partial<Record<ProviderName, Handlers>>> = {
  "gu1-kyc": gu1Kyc,
  youhodler: youHodler,
  "yuno-banking": yunoBanking,
  "yuno-payments": yunoPayments,
};

/** The state machines of each provider, as tables: what a simulation follows, and what a picture can be drawn from. */
export const stateMachines: Readonly<
  Record<
    "gu1-kyc" | "youhodler" | "yuno-banking" | "yuno-payments",
    readonly Pick<Machine, "resource" | "transitions">[]
  >
> = {
  "gu1-kyc": [validationMachine],
  youhodler: [withdrawalMachine, tokenMachine],
  "yuno-banking": machinesOf(entity, onboarding, account, transfer),
  "yuno-payments": [
    paymentMachine,
    ...machinesOf(
      customer,
      checkoutSession,
      token,
      customerSession,
      paymentMethod,
      paymentLink,
      plan,
      subscription,
      payout,
      unreferencedRefund,
      installmentsPlan,
      report,
      webhook,
    ),
  ],
};

function machinesOf(...kinds: readonly Kind[]): readonly Machine[] {
  return kinds.map((kind) => kind.machine);
}
