import * as payments from "@fintech-clients/yuno-payments";
import * as sessions from "@fintech-clients/youhodler";

/** Lets two providers with two copies of `shared` refuse a call, and asks each copy's guard about both errors. */
export async function call(origin: string): Promise<readonly unknown[]> {
  const paymentsClient = payments.createYunoPaymentsClient({
    baseUrl: `${origin}/yuno-payments/v1`,
    credentials: { publicApiKey: "wrong", privateSecretKey: "wrong" },
  });
  const sessionsClient = sessions.createYouHodlerClient({
    baseUrl: `${origin}/youhodler`,
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
