import { cancelOnboarding } from "./calls/cancel-onboarding.ts";
import { cancelPayment } from "./calls/cancel-payment.ts";
import { cancelSession } from "./calls/cancel-session.ts";
import { cancelValidation } from "./calls/cancel-validation.ts";
import { closeAccount } from "./calls/close-account.ts";
import { operations } from "./operations.ts";
import type { Step } from "./step.ts";

/** Five operations, each with its documented success; the one that has two is shown twice. */
export const successes: readonly Step[] = [
  {
    title: "Yuno Banking: cancel an onboarding, answered with 200",
    operation: operations.cancelOnboarding,
    run: ({ yunoBanking }) => cancelOnboarding(yunoBanking),
    expected: {
      status: 200,
      "data.status": "CANCELLED",
      "data.provider.status": "cancelled",
      "data.requirements.length": 0,
    },
  },
  {
    title: "Yuno Banking: the same, answered with 202",
    operation: operations.cancelOnboarding,
    run: ({ yunoBanking }) =>
      cancelOnboarding(yunoBanking, { headers: { prefer: "code=202" } }),
    expected: {
      status: 202,
      "data.status": "CANCELLED",
      "data.provider.status": "cancelled",
      "data.requirements.length": undefined,
    },
  },
  {
    title: "Yuno Banking: close an account",
    operation: operations.closeAccount,
    run: ({ yunoBanking }) => closeAccount(yunoBanking),
    expected: {
      status: 200,
      "data.status": "CLOSED",
      "data.currency": "USD",
      "data.balance.current": 0,
    },
  },
  {
    title: "Yuno Payments: cancel a payment",
    operation: operations.cancelPayment,
    run: ({ yunoPayments }) => cancelPayment(yunoPayments, "cn-1"),
    expected: {
      status: 200,
      "data.type": "CANCEL",
      "data.status": "SUCCEEDED",
      "data.payment.status": "CANCELED",
      attempts: 1,
    },
  },
  {
    title: "gu1 KYC: cancel a validation",
    operation: operations.cancelValidation,
    run: ({ gu1Kyc }) => cancelValidation(gu1Kyc),
    expected: {
      status: 200,
      "data.status": "cancelled",
      "data.isCurrent": false,
      "data.metadata.cancelledBy": "user_123",
    },
  },
  {
    title: "YouHodler: cancel an on-ramp session",
    operation: operations.cancelSession,
    run: ({ youHodler }) => cancelSession(youHodler),
    expected: {
      status: 201,
      "data.status": "executed",
      "data.principal_amount.value": "250.00",
      "data.principal_amount.currency": "USDC",
    },
  },
];
