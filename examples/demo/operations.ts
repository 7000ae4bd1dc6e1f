/** The operations of the demo, as errors name them. */
export const operations = {
  cancelOnboarding:
    "POST /banking/entities/{entity_id}/onboardings/{onboarding_id}/cancel",
  closeAccount: "DELETE /banking/accounts/{account_id}",
  cancelPayment:
    "POST /payments/{payment_id}/transactions/{transaction_id}/cancel",
  cancelValidation: "DELETE /api/kyc/validations/{id}/cancel",
  cancelSession: "POST /on-ramp-sessions/{session_id}/cancel",
};
