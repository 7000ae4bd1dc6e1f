import { cancelPayment } from "./calls/cancel-payment.ts";
import { cancelSession } from "./calls/cancel-session.ts";
import { cancelValidation } from "./calls/cancel-validation.ts";
import { closeAccount } from "./calls/close-account.ts";
import { operations } from "./operations.ts";
import type { Step } from "./step.ts";

/** What an answer of 400 to 499 to a first attempt has in common. */
const rejected = {
  error: "ApiError",
  outcome: "rejected",
  retryable: false,
  attempts: 1,
};

/** An error that each provider documents: four envelopes, read the same way. */
export const documentedErrors: readonly Step[] = [
  {
    title: "Yuno Banking: the account still has a balance",
    operation: operations.closeAccount,
    run: ({ yunoBanking }) =>
      closeAccount(yunoBanking, { headers: { prefer: "code=400" } }),
    expected: { ...rejected, status: 400, code: "VALIDATION_ERROR" },
  },
  {
    title: "Yuno Payments: the merchant may not use this API",
    operation: operations.cancelPayment,
    run: ({ yunoPayments }) =>
      cancelPayment(yunoPayments, "cn-2", { headers: { prefer: "code=403" } }),
    expected: { ...rejected, status: 403, code: "AUTHORIZATION_REQUIRED" },
  },
  {
    title: "gu1 KYC: the validation is already approved",
    operation: operations.cancelValidation,
    run: ({ gu1Kyc }) =>
      cancelValidation(gu1Kyc, {
        headers: { prefer: "code=400, example=INVALID_STATUS" },
      }),
    expected: { ...rejected, status: 400, code: "INVALID_STATUS" },
  },
  {
    title: "YouHodler: the session cannot be cancelled any more",
    operation: operations.cancelSession,
    run: ({ youHodler }) =>
      cancelSession(youHodler, { headers: { prefer: "code=409" } }),
    expected: {
      ...rejected,
      status: 409,
      code: "state_conflict",
      "body.details.reason": "operation_not_cancellable",
    },
  },
];
