/** A success's body, of the size that Yuno documents. */
export const answer = {
  id: "438bea6c-9061-4416-b824-469c3c05868d",
  status: "CANCELED",
  amount: { currency: "COP", value: 75_000 },
  created_at: "2024-05-09T20:46:54.786342Z",
  updated_at: "2024-05-09T20:47:54.786342Z",
  merchant_reference: "AAB01-432245",
  category: "CARD",
  description: "Cancel payment",
  response: { code: "SUCCEEDED", message: "Transaction successful" },
};

/** The same as it is sent. */
export const answerText: string = JSON.stringify(answer);
