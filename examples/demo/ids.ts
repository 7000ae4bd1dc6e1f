/** Path parameters of the providers' own examples. */
export const ids = {
  account: { account_id: "acct_aa0e8400-e29b-41d4-a716-446655440000" },
  onboarding: {
    entity_id: "ent_660e8400-e29b-41d4-a716-446655440000",
    onboarding_id: "onb_990e8400-e29b-41d4-a716-446655440000",
  },
  transaction: {
    payment_id: "2d6f75c1-c4bc-4d2d-80ec-0af4d12c85da",
    transaction_id: "438bea6c-9061-4416-b824-469c3c05868d",
  },
  validation: { id: "550e8400-e29b-41d4-a716-446655440000" },
  session: { session_id: "b8e2f1a0-4c3d-4e5f-9a1b-2c3d4e5f6a7b" },
};
