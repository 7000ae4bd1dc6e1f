const cancelOnboarding =
  "post_v1-banking-connectivity-entities-entity-id-onboardings-onboarding-id-cancel";

/** Every `unknown` in a provider's generated types: the reason -> where. */
export const knownUnknowns: Readonly<
  Record<string, Readonly<Record<string, readonly string[]>>>
> = {
  "yuno-banking": {
    "What a requirement holds is documented nowhere.": [
      "Requirements[]{}",
      `${cancelOnboarding}.responses.200.content.application/json.requirements[]{}`,
      `${cancelOnboarding}.responses.202.content.application/json.requirements[]{}`,
    ],
    "The page of Get Entity Details shows a person only.": [
      "EntityDetails.entity_detail.entity{}",
    ],
  },
  "yuno-payments": {
    "Each payment provider's own request or answer, passed on.": [
      "CurrencyConversion.provider_data{}",
      "FraudScreeningProviderData.raw_request{}",
      "FraudScreeningProviderData.raw_response{}",
      "ProviderData.raw_request{}",
      "ProviderData.raw_response{}",
    ],
    "An array that is documented without its items.": [
      "OrderShipping.recipients[]{}",
      "Payment.split[]{}",
    ],
    "Null or an object, and no field of it is documented.": ["Payment.taxes{}"],
    "Documented without a type: an empty schema.": [
      "AirlineLeg.expedited_boarding",
      "AirlineLeg.extra_baggage",
      "AirlineLeg.purchased_meals",
      "AirlineLeg.selected_seat",
      "AirlinePassenger.address",
      "AirlinePassenger.evidence_document_source",
      "BankTransferDetail.bank_account_2",
      "BankTransferDetail.payment_instruction",
      "BnplDetail.provider_image",
      "CardDetail.fingerprint",
      "CardDetail.installment_amount",
      "CardDetail.voucher",
      "Order.fulfillment",
      "PaymentLinkDetail.authorization_code",
      "PaymentLinkDetail.capture",
      "PaymentLinkDetail.date_of_expiration",
      "PaymentLinkDetail.installments",
      "PaymentLinkDetail.money_release_date",
      "PaymentLinkDetail.payment_method_detail",
      "PaymentLinkDetail.payment_method_id",
      "PaymentLinkDetail.sponsor_id",
      "PaymentLinkDetail.verify",
      "PaymentMethod.parent_payment_method_type",
      "ProviderData.reason_code",
      "ProviderData.reason_description",
      "RoutingCondition.description",
      "RoutingCondition.name",
      "ThreeDSecure.acs_id",
      "ThreeDSecure.code",
      "ThreeDSecure.collect_url",
      "ThreeDSecure.developer_id",
      "ThreeDSecure.ds_id",
      "ThreeDSecure.setup_reference_id",
      "ThreeDSecure.solution_id",
      "ThreeDSecure.token",
      "TicketDetail.provider_barcode",
      "TicketDetail.provider_format",
      "TicketDetail.provider_logo",
      "TicketDetail.type",
      "Transaction.three_d_secure_action_required",
      "TransactionPaymentMethod.parent_payment_method_type",
    ],
    "An empty schema on one page; on another an object only because its example is null.":
      [
        "WalletDetail.authorization_code",
        "WalletDetail.card_data",
        "WalletDetail.customer_data",
        "WalletDetail.date_of_expiration",
        "WalletDetail.installments",
        "WalletDetail.money_release_date",
        "WalletDetail.payment_method_detail",
        "WalletDetail.payment_method_id",
        "WalletDetail.sponsor_id",
      ],
  },
};
