import { createYunoPaymentsClient } from "@fintech-clients/yuno-payments";

import { cancelPayment } from "./calls/cancel-payment.ts";
import { cancelSession } from "./calls/cancel-session.ts";
import { operations } from "./operations.ts";
import { showThrown } from "./show-thrown.ts";
import type { Step } from "./step.ts";

/** What goes wrong between a program and a provider, and what is known afterwards. */
export const mishaps: readonly Step[] = [
  {
    title: "Yuno Payments: a wrong credential",
    operation: operations.cancelPayment,
    run: ({ mock }) =>
      cancelPayment(
        createYunoPaymentsClient({
          baseUrl: mock.baseUrl("yuno-payments"),
          credentials: { publicApiKey: "wrong", privateSecretKey: "wrong" },
        }),
        "cn-3",
      ),
    expected: {
      error: "ApiError",
      status: 401,
      code: "INVALID_CREDENTIALS",
      outcome: "rejected",
      retryable: false,
      attempts: 1,
    },
  },
  {
    title: 'YouHodler: ".." as a path parameter; nothing is sent',
    operation: operations.cancelSession,
    run: ({ youHodler }) =>
      showThrown(
        youHodler.POST("/on-ramp-sessions/{session_id}/cancel", {
          params: { path: { session_id: ".." } },
        }),
      ),
    expected: {
      error: "ConfigurationError",
      outcome: "not-sent",
      retryable: false,
      attempts: 0,
    },
  },
  {
    title: "YouHodler: an empty 500; no second request, for it might act twice",
    operation: operations.cancelSession,
    run: ({ youHodler }) =>
      cancelSession(youHodler, {
        headers: { prefer: "fault=500-after-execution" },
      }),
    expected: {
      error: "ApiError",
      status: 500,
      code: undefined,
      outcome: "unknown",
      retryable: false,
      attempts: 1,
    },
  },
  {
    title: "Yuno Payments: the line drops; the program decides what to do",
    operation: operations.cancelPayment,
    run: ({ yunoPayments }) =>
      cancelPayment(yunoPayments, "cn-4", {
        headers: { prefer: "fault=executed-then-lost" },
        retry: { maxAttempts: 1 },
      }),
    expected: {
      error: "ConnectionError",
      outcome: "unknown",
      retryable: true,
      attempts: 1,
    },
  },
  {
    title:
      "Yuno Payments: the line drops; the same key brings the first answer back",
    operation: operations.cancelPayment,
    run: ({ yunoPayments }) =>
      cancelPayment(yunoPayments, "cn-5", {
        headers: { prefer: "fault=executed-then-lost" },
      }),
    expected: {
      status: 200,
      "data.type": "CANCEL",
      "data.status": "SUCCEEDED",
      "data.payment.status": "CANCELED",
      attempts: 2,
    },
  },
];
