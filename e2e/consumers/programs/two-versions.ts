import * as payments from "@fintech-clients/yuno-payments";
import * as sessions from "@fintech-clients/youhodler";

/** Has calls of two providers refused, and asks the guards of each about both errors. */
export async function call(
  paymentsUrl: string,
  sessionsUrl: string,
): Promise<readonly unknown[]> {
  const paymentsClient = payments.createYunoPaymentsClient({
    baseUrl: paymentsUrl,
    credentials: { publicApiKey: "wrong", privateSecretKey: "wrong" },
  });
  const sessionsClient = sessions.createYouHodlerClient({
    baseUrl: sessionsUrl,
    credentials: { token: "wrong" },
  });
  const { error: payment } = await paymentsClient.POST(
    "/payments/{payment_id}/transactions/{transaction_id}/cancel",
    {
      params: { path: { payment_id: "p", transaction_id: "t" } },
      body: { merchant_reference: "AAB01-432245" },
    },
  );
  const { error: session } = await sessionsClient.POST(
    "/on-ramp-sessions/{session_id}/cancel",
    { params: { path: { session_id: "s" } } },
  );
  return [
    payments.isApiError(payment) && payments.isApiError(session),
    sessions.isApiError(payment) && sessions.isApiError(session),
    payments.isTimeoutError(session) || sessions.isTimeoutError(payment),
    payments.ApiError === (sessions.ApiError as unknown),
  ];
}
