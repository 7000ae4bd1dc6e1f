// Generated from specs/youhodler by `pnpm generate`. Do not edit.

export interface paths {
  "/action-tokens": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Issue action token
     * @description Issues a short-lived token for one command that moves money, bound to the caller and to that command. Another page says that this is not exposed yet.
     */
    post: operations["action-tokens-create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/approvals": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List approvals
     * @description Lists approvals. Pages do not agree on whether approvals can be called yet. Needs the capability `approvals.read`.
     */
    get: operations["approvals-list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/approvals/{approval_id}/reject": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Reject approval
     * @description Rejects what waits for an approval. Pages do not agree on whether approvals can be called yet. Needs the capability `approvals.decide`.
     */
    post: operations["approvals-reject"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/capabilities": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List capabilities
     * @description Lists the capabilities that roles can grant.
     */
    get: operations["capabilities-list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/client-accounts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create client account
     * @description Opens an account for a client.
     */
    post: operations["client-accounts-create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/clients": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List clients
     * @description Lists the clients that the caller may see.
     */
    get: operations["clients-list"];
    put?: never;
    /**
     * Create client
     * @description Creates a client of an enterprise. Its own page was not seen; the fields are those of a guide. Another guide shows `parent` and `client_account_display_name`.
     */
    post: operations["clients-create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/clients/{client_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Update client
     * @description Changes the name or the metadata of a client.
     */
    patch: operations["clients-update"];
    trace?: never;
  };
  "/clients/{client_id}/capabilities/{capability_name}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Toggle capability override for client
     * @deprecated
     * @description Always fails, its page says: use role assignments instead.
     */
    patch: operations["clients-capabilities-update"];
    trace?: never;
  };
  "/clients/{client_id}/suspend": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Suspend client
     * @description Suspends a client.
     */
    post: operations["clients-suspend"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/conversion-pairs": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List conversion pairs
     * @description Lists what can be converted, for the whole platform. A concept page says that this is yet to come.
     */
    get: operations["conversion-pairs-list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/conversions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List conversions
     * @description Lists conversions. Needs the capability `conversions.read`.
     */
    get: operations["conversions-list"];
    put?: never;
    /**
     * Create conversion
     * @description Converts one asset into another.
     */
    post: operations["conversions-create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/conversions/preview": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Preview a conversion
     * @description Tells what a conversion would give and cost. Nothing is moved.
     */
    post: operations["conversions-preview"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/conversions/{conversion_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get conversion
     * @description Reads one conversion. Needs the capability `conversions.read`.
     */
    get: operations["conversions-get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/deposit-instructions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List deposit instructions
     * @description Lists how money can be paid in. Needs the capability `deposit_instructions.read`.
     */
    get: operations["deposit-instructions-list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/deposits/{deposit_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get deposit
     * @description Reads one deposit. Needs the capability `deposits.read`.
     */
    get: operations["deposits-get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/enterprise-commercial-agreements": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List commercial agreement versions
     * @description Lists the versions of commercial agreements, in a page inside `page`. Another page says that this part is being redesigned. Needs the capability `commercial_agreements.read`.
     */
    get: operations["enterprise-commercial-agreements-list"];
    put?: never;
    /**
     * Create commercial agreement version
     * @description Adds a version to an enterprise's commercial agreement. Another page says that this part is being redesigned. Needs the capability `commercial_agreements.create`.
     */
    post: operations["enterprise-commercial-agreements-create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/enterprises": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List enterprises
     * @description Lists the enterprises that the caller may see.
     */
    get: operations["enterprises-list"];
    put?: never;
    /**
     * Admit enterprise
     * @description Admits an enterprise, with its first master account.
     */
    post: operations["enterprises-create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/events": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List events
     * @description Lists what has happened: the history that webhooks are made from. Needs the capability `events.read`.
     */
    get: operations["events-list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/events/{event_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get event
     * @description Reads one event. Needs the capability `events.read`.
     */
    get: operations["events-get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/events/{event_id}/replay": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Replay event to webhook subscriptions
     * @description Sends an event again to webhook subscriptions. Needs the capabilities `events.read` and `webhooks.manage`.
     */
    post: operations["events-replay"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/fee-previews": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Preview a fee
     * @description Tells what an operation would cost. Nothing is moved.
     */
    post: operations["fee-previews-create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/funding-endpoints": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Provision funding endpoint
     * @description Makes an address, or a bank route, that money can be paid in to. Needs the capability `funding_endpoints.provision`.
     */
    post: operations["funding-endpoints-create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/funding-endpoints/{funding_endpoint_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get funding endpoint
     * @description Reads one funding endpoint. Needs the capability `funding_endpoints.read`.
     */
    get: operations["funding-endpoints-get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/internal-transfers": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create internal transfer
     * @description Moves money between two accounts. The key may stand in the header or in the body.
     */
    post: operations["internal-transfers-create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/master-accounts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List master accounts
     * @description Lists the master accounts that the caller may see.
     */
    get: operations["master-accounts-list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/master-accounts/{master_account_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get master account
     * @description Reads one master account.
     */
    get: operations["master-accounts-get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/master-accounts/{master_account_id}/balances": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get master-account balances
     * @description Reads the balances of a master account, by asset. There are no pages.
     */
    get: operations["master-accounts-balances"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/me/capabilities": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get current capabilities
     * @description Tells what the token in use may do.
     */
    get: operations["me-capabilities"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/oauth/token": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Issue access token
     * @description Exchanges client credentials for an access token. The client does this by itself when it is given `clientId` and `clientSecret`; the request carries no token.
     */
    post: operations["oauth-token"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/off-ramp-sessions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create off-ramp session
     * @description Sells an asset and pays the proceeds out. YouHodler says that ramp sessions are being prepared and cannot be called yet. Needs the capability `ramps.create`.
     */
    post: operations["off-ramp-sessions-create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/on-ramp-sessions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List on-ramp sessions
     * @description Lists on-ramp sessions. YouHodler says that ramp sessions are being prepared and cannot be called yet.
     */
    get: operations["on-ramp-sessions-list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/on-ramp-sessions/{session_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get on-ramp session
     * @description Reads one on-ramp session. YouHodler says that ramp sessions are being prepared and cannot be called yet. Needs the capability `ramps.read`.
     */
    get: operations["on-ramp-sessions-get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/on-ramp-sessions/{session_id}/cancel": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Cancel on-ramp session
     * @description Cancels an on-ramp session. YouHodler says that ramp sessions are being prepared and cannot be called yet. The page was read whole.
     */
    post: operations["on-ramp-sessions-cancel"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/policy-rules": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List policy rules
     * @description Lists the policy rules that the caller may see. Needs the capability `policies.read`.
     */
    get: operations["policy-rules-list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/policy-rules/{rule_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get policy rule
     * @description Reads one policy rule. Needs the capability `policies.read`.
     */
    get: operations["policy-rules-get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Update policy rule
     * @description Changes a policy rule.
     */
    patch: operations["policy-rules-update"];
    trace?: never;
  };
  "/prices/indicative": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get indicative price
     * @description Tells what a conversion would roughly give. Give the amount that `amount_basis` names.
     */
    get: operations["prices-indicative"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/role-assignments/{role_assignment_id}/revoke": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Revoke role assignment
     * @description Takes a role back.
     */
    post: operations["role-assignments-revoke"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/roles": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List roles
     * @description Lists the roles that the caller may see.
     */
    get: operations["roles-list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/service-accounts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create service account
     * @description Creates a service account. Its secret is shown this once. Needs the capability `service_accounts.create`.
     */
    post: operations["service-accounts-create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/service-accounts/provision": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Provision service account with roles
     * @description Creates a service account and gives it roles. A role that cannot be given does not make the call fail.
     */
    post: operations["service-accounts-provision"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/service-accounts/{service_account_id}/rotate-secret": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Rotate service account secret
     * @description Makes a new secret for a service account. It is shown this once. Needs the capability `service_accounts.rotate_secret`.
     */
    post: operations["service-accounts-rotate-secret"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/users": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List users
     * @description Lists the users of an enterprise or a client. Needs the capability `users.read`.
     */
    get: operations["users-list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/users/{user_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get user
     * @description Reads one user.
     */
    get: operations["users-get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/users/{user_id}/suspend": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Suspend user
     * @description Suspends a user. Needs the capability `users.manage`.
     */
    post: operations["users-suspend"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/webhook-subscriptions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List webhook subscriptions
     * @description Lists webhook subscriptions. Needs the capability `webhooks.read`.
     */
    get: operations["webhook-subscriptions-list"];
    put?: never;
    /**
     * Create webhook subscription
     * @description Subscribes a URL to events. Needs the capability `webhooks.create`.
     */
    post: operations["webhook-subscriptions-create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/webhook-subscriptions/{subscription_id}/deliveries/{delivery_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get webhook delivery
     * @description Reads one delivery, with its attempts.
     */
    get: operations["webhook-subscriptions-deliveries-get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/webhook-subscriptions/{subscription_id}/disable": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Disable webhook subscription
     * @description Ends deliveries to a URL.
     */
    post: operations["webhook-subscriptions-disable"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/withdrawal-destinations": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Register withdrawal destination
     * @description Registers where withdrawals may go. Needs the capability `withdrawal_destinations.create`.
     */
    post: operations["withdrawal-destinations-create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/withdrawal-destinations/{destination_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Update withdrawal destination
     * @description Changes a withdrawal destination. The key has an effect for fiat; for crypto it is accepted and ignored. Needs the capability `withdrawal_destinations.manage`.
     */
    patch: operations["withdrawal-destinations-update"];
    trace?: never;
  };
  "/withdrawal-destinations/{destination_id}/enable": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Enable withdrawal destination
     * @description Enables a withdrawal destination. The key has an effect for fiat; for crypto it is accepted and ignored. Needs the capability `withdrawal_destinations.manage`.
     */
    post: operations["withdrawal-destinations-enable"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/withdrawal-destinations/{destination_id}/retire": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Retire withdrawal destination
     * @description Retires a withdrawal destination for good. The key has an effect for fiat; for crypto it is accepted and ignored.
     */
    post: operations["withdrawal-destinations-retire"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/withdrawals": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create withdrawal
     * @description Pays out to a destination. The key may stand in the header or in the body. Needs the capability `withdrawals.create`.
     */
    post: operations["withdrawals-create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/withdrawals/{withdrawal_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get withdrawal
     * @description Reads one withdrawal.
     */
    get: operations["withdrawals-get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export interface components {
  schemas: {
    AccessToken: AccessToken;
    AccountRef: AccountRef;
    ActionToken: ActionToken;
    AdmittedMasterAccount: AdmittedMasterAccount;
    Approval: Approval;
    ApprovalList: ApprovalList;
    ApprovalRequirement: ApprovalRequirement;
    Balance: Balance;
    BankCoordinates: BankCoordinates;
    BankDestination: BankDestination;
    Capability: Capability;
    CapabilityList: CapabilityList;
    CapabilitySet: CapabilitySet;
    Client: Client;
    ClientAccount: ClientAccount;
    ClientList: ClientList;
    ClientScope: ClientScope;
    CommercialAgreement: CommercialAgreement;
    CommercialAgreementList: CommercialAgreementList;
    Conversion: Conversion;
    ConversionEconomics: ConversionEconomics;
    ConversionList: ConversionList;
    ConversionPair: ConversionPair;
    ConversionPairList: ConversionPairList;
    ConversionPreview: ConversionPreview;
    ConversionRequest: ConversionRequest;
    CreatedConversion: CreatedConversion;
    CreatedWithdrawal: CreatedWithdrawal;
    CryptoEndpoint: CryptoEndpoint;
    Deposit: Deposit;
    DepositInstruction: DepositInstruction;
    DepositInstructionList: DepositInstructionList;
    DestinationRouting: DestinationRouting;
    Enterprise: Enterprise;
    EnterpriseBinding: EnterpriseBinding;
    EnterpriseList: EnterpriseList;
    ErrorCode: ErrorCode;
    ErrorResponse: ErrorResponse;
    Event: Event;
    EventList: EventList;
    EventReplay: EventReplay;
    FeeComponent: FeeComponent;
    FeePreview: FeePreview;
    FeeSchedule: FeeSchedule;
    FeeSummary: FeeSummary;
    FundingEndpoint: FundingEndpoint;
    FundingRouting: FundingRouting;
    HumanActor: HumanActor;
    HumanActorList: HumanActorList;
    IndicativePrice: IndicativePrice;
    InternalTransfer: InternalTransfer;
    LifecycleReason: LifecycleReason;
    MasterAccount: MasterAccount;
    MasterAccountList: MasterAccountList;
    MoneyAmount: MoneyAmount;
    MoneyValue: MoneyValue;
    NotFoundErrorResponse: NotFoundErrorResponse;
    OffRampSession: OffRampSession;
    OnRampFamilyParams: OnRampFamilyParams;
    OnRampSession: OnRampSession;
    OnRampSessionList: OnRampSessionList;
    OperationSnapshot: OperationSnapshot;
    PolicyCondition: PolicyCondition;
    PolicyDecision: PolicyDecision;
    PolicyRule: PolicyRule;
    PolicyRuleList: PolicyRuleList;
    PreviewFeeComponent: PreviewFeeComponent;
    PreviewFeeSummary: PreviewFeeSummary;
    Principal: Principal;
    ProvisionedServiceAccount: ProvisionedServiceAccount;
    RateLimitedErrorResponse: RateLimitedErrorResponse;
    RateLimitedReasonErrorResponse: RateLimitedReasonErrorResponse;
    ReasonErrorResponse: ReasonErrorResponse;
    Role: Role;
    RoleAssignment: RoleAssignment;
    RoleList: RoleList;
    RoleRef: RoleRef;
    ScopeGrant: ScopeGrant;
    ServiceAccount: ServiceAccount;
    ServiceAccountRef: ServiceAccountRef;
    ServiceAccountSecret: ServiceAccountSecret;
    ServiceBinding: ServiceBinding;
    SubjectAttribution: SubjectAttribution;
    TopologyRef: TopologyRef;
    UserRef: UserRef;
    WebhookDelivery: WebhookDelivery;
    WebhookDeliveryAttempt: WebhookDeliveryAttempt;
    WebhookSubscription: WebhookSubscription;
    WebhookSubscriptionList: WebhookSubscriptionList;
    Withdrawal: Withdrawal;
    WithdrawalDestination: WithdrawalDestination;
    WithdrawalDestinationCommand: WithdrawalDestinationCommand;
    WithdrawalRequest: WithdrawalRequest;
  };
  responses: {
    /** @description It conflicts with the current state. Which code this page shows was not seen; these are the two that a 409 has elsewhere. */
    Conflict: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ReasonErrorResponse;
      };
    };
    /** @description The operation is not served any more. */
    DeprecatedEndpoint: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorResponse;
      };
    };
    /** @description The request repeats another one. */
    DuplicateSubscriptionRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ReasonErrorResponse;
      };
    };
    /** @description The body, the query or a parameter is malformed. */
    EffectiveFromNotMonotonic: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ReasonErrorResponse;
      };
    };
    /** @description It does not exist, or the caller may not see it. The reason, as the page shows it, does not fit the page. */
    EnterpriseNotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ReasonErrorResponse;
      };
    };
    /** @description The caller lacks the capability, or holds it in another scope. Some pages show `details.reason`, some no `details`. */
    Forbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ReasonErrorResponse;
      };
    };
    /** @description The caller lacks the capability, or holds it in another scope. */
    ForbiddenWithoutDetails: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ReasonErrorResponse;
      };
    };
    /** @description It does not exist, or the caller may not see it. */
    HumanActorNotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ReasonErrorResponse;
      };
    };
    /** @description The idempotency key belongs to another request. Of this page, no `details` were seen. */
    IdempotencyConflict: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ReasonErrorResponse;
      };
    };
    /** @description The body, the query or a parameter is malformed. */
    InvalidFilter: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ReasonErrorResponse;
      };
    };
    /** @description The body, the query or a parameter is malformed. */
    InvalidRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorResponse;
      };
    };
    /** @description The idempotency key was used with another body. */
    KeyPayloadMismatch: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ReasonErrorResponse;
      };
    };
    /** @description The caller lacks the capability, or holds it in another scope. */
    MissingCapability: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ReasonErrorResponse;
      };
    };
    /** @description The body, the query or a parameter is malformed. */
    MissingField: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ReasonErrorResponse;
      };
    };
    /** @description A business rule, a policy or the lifecycle forbids it. */
    NotAdmissible: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ReasonErrorResponse;
      };
    };
    /** @description A business rule, a policy or the lifecycle forbids it. */
    NotApplicable: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ReasonErrorResponse;
      };
    };
    /** @description It does not exist, or the caller may not see it. The reason, as the page shows it, does not fit the page. */
    OriginalTransactionNotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ReasonErrorResponse;
      };
    };
    /** @description `If-Match` is not the current version. Which code it has was not seen. */
    PreconditionFailed: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorResponse;
      };
    };
    /** @description Too many requests; `details` says how long to wait. */
    RateLimited: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": RateLimitedErrorResponse;
      };
    };
    /** @description Too many requests; `details` says how long to wait. */
    RateLimitedReason: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": RateLimitedReasonErrorResponse;
      };
    };
    /** @description It does not exist, or the caller may not see it. Of some pages, no `details` were seen. */
    ResourceNotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ReasonErrorResponse;
      };
    };
    /** @description It does not exist, or the caller may not see it. The reason, as the page shows it, does not fit the page. */
    RoleNotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ReasonErrorResponse;
      };
    };
    /** @description The body, the query or a parameter is malformed. */
    ScopeMismatch: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ReasonErrorResponse;
      };
    };
    /** @description The caller lacks the capability, or holds it in another scope. */
    ScopeNotCovered: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ReasonErrorResponse;
      };
    };
    /** @description It is in a state that does not allow this. */
    StateConflict: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ReasonErrorResponse;
      };
    };
    /** @description It is in a state that does not allow this. */
    StateConflictWithoutDetails: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ReasonErrorResponse;
      };
    };
    /** @description The service is down for the moment. */
    TemporarilyUnavailable: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ReasonErrorResponse;
      };
    };
    /** @description The token is missing, expired or not valid. */
    Unauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorResponse;
      };
    };
    /** @description A service behind YouHodler failed. */
    UpstreamError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorResponse;
      };
    };
    /** @description The rule is not valid. */
    ValidationFailed: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ReasonErrorResponse;
      };
    };
    /** @description It does not exist, or the caller may not see it. */
    WebhookDeliveryNotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ReasonErrorResponse;
      };
    };
    /** @description It does not exist, or the caller may not see it. */
    WebhookSubscriptionNotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ReasonErrorResponse;
      };
    };
  };
  parameters: {
    /**
     * @description From `POST /action-tokens`; required of human callers, not of service accounts.
     * @example act_tok_7c1e
     */
    ActionToken: string;
    /**
     * @description Required where `rail_class` is `fiat`.
     * @example client-accounts/3f1d0c52-7a6e-4b1b-9c57-000000000004
     */
    FiatAccountRef: AccountRef;
    /**
     * @description An opaque string of the caller's, for one endpoint. The same key with the same body brings back the first result, with another body a 409. How long it is kept is not documented.
     * @example payout-2026-06-02-0042
     */
    IdempotencyKey: string;
    /**
     * @description The `etag` of the version that is to be changed; with another, the concept page promises a 412.
     * @example W/"2b90f1e4"
     */
    IfMatch: string;
    /**
     * @description Taken from the caller's own enterprise or client where it is left out.
     * @example enterprises/3f1d0c52-7a6e-4b1b-9c57-000000000001
     */
    OptionalScopeRef: TopologyRef;
    /**
     * @description How many items a page has at most. The default and the largest are not documented.
     * @example 20
     */
    PageSize: number;
    /**
     * @description The kind of rail.
     * @example crypto
     */
    RailClass: "crypto" | "fiat";
    /**
     * @description An opaque string of the caller's, for one endpoint. The same key with the same body brings back the first result, with another body a 409. How long it is kept is not documented.
     * @example payout-2026-06-02-0042
     */
    RequiredIdempotencyKey: string;
    /**
     * @description The `etag` of the version that is to be changed; with another, the concept page promises a 412.
     * @example W/"2b90f1e4"
     */
    RequiredIfMatch: string;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export interface operations {
  "action-tokens-create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** @description `withdrawal.create`, for example. */
          action?: string;
          /** @description The command, it seems; without content in the example. */
          withdrawal?: {
            [key: string]: unknown;
          };
        };
      };
    };
    responses: {
      /** @description The token. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ActionToken;
        };
      };
      400: components["responses"]["InvalidRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["ForbiddenWithoutDetails"];
      409: components["responses"]["StateConflictWithoutDetails"];
      422: components["responses"]["NotAdmissible"];
    };
  };
  "approvals-list": {
    parameters: {
      query?: {
        /**
         * @description Whose approvals.
         * @example enterprises/3f1d0c52-7a6e-4b1b-9c57-000000000001
         */
        scope_ref?: TopologyRef;
        /**
         * @description Which of them; `pending`, for example.
         * @example pending
         */
        status?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ApprovalList;
        };
      };
      400: components["responses"]["InvalidRequest"];
    };
  };
  "approvals-reject": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The `id` of the approval.
         * @example 3f1d0c52-7a6e-4b1b-9c57-000000000009
         */
        approval_id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": LifecycleReason;
      };
    };
    responses: {
      /** @description The approval after the call. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Approval;
        };
      };
    };
  };
  "capabilities-list": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": CapabilityList;
        };
      };
      400: components["responses"]["InvalidRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["ScopeNotCovered"];
      429: components["responses"]["RateLimited"];
      502: components["responses"]["UpstreamError"];
      503: components["responses"]["TemporarilyUnavailable"];
    };
  };
  "client-accounts-create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          display_name?: string;
          scope_ref?: TopologyRef;
        };
      };
    };
    responses: {
      /** @description The account. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ClientAccount;
        };
      };
      400: components["responses"]["MissingField"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      409: components["responses"]["KeyPayloadMismatch"];
      422: components["responses"]["NotAdmissible"];
    };
  };
  "clients-list": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ClientList;
        };
      };
      400: components["responses"]["InvalidRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["RateLimited"];
      502: components["responses"]["UpstreamError"];
    };
  };
  "clients-create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          display_name?: string;
          /** @description The caller's own id. */
          external_id?: string;
          metadata?: {
            [key: string]: unknown;
          };
          scope_ref?: TopologyRef;
        };
      };
    };
    responses: {
      /** @description The client. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Client;
        };
      };
    };
  };
  "clients-update": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The `etag` of the version that is to be changed; with another, the concept page promises a 412.
         * @example W/"2b90f1e4"
         */
        "If-Match": components["parameters"]["RequiredIfMatch"];
      };
      path: {
        /**
         * @description The `id` of the client.
         * @example 3f1d0c52-7a6e-4b1b-9c57-000000000002
         */
        client_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          display_name?: string;
          metadata?: {
            [key: string]: unknown;
          };
        };
      };
    };
    responses: {
      /** @description The client after the change. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Client;
        };
      };
      400: components["responses"]["MissingField"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["ResourceNotFound"];
      409: components["responses"]["Conflict"];
    };
  };
  "clients-capabilities-update": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The `etag` of the version that is to be changed; with another, the concept page promises a 412.
         * @example W/"2b90f1e4"
         */
        "If-Match"?: components["parameters"]["IfMatch"];
      };
      path: {
        /**
         * @description The `id` of the client.
         * @example 3f1d0c52-7a6e-4b1b-9c57-000000000002
         */
        client_id: string;
        /**
         * @description The name of the capability.
         * @example ramps.read
         */
        capability_name: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            capability?: string;
            enabled?: boolean;
          };
        };
      };
      400: components["responses"]["InvalidRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["ResourceNotFound"];
      409: components["responses"]["StateConflict"];
      410: components["responses"]["DeprecatedEndpoint"];
      412: components["responses"]["PreconditionFailed"];
    };
  };
  "clients-suspend": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The `etag` of the version that is to be changed; with another, the concept page promises a 412.
         * @example W/"2b90f1e4"
         */
        "If-Match"?: components["parameters"]["IfMatch"];
      };
      path: {
        /**
         * @description The `id` of the client.
         * @example 3f1d0c52-7a6e-4b1b-9c57-000000000002
         */
        client_id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": LifecycleReason;
      };
    };
    responses: {
      /** @description The client after the call. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Client;
        };
      };
      400: components["responses"]["MissingField"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["ResourceNotFound"];
      409: components["responses"]["IdempotencyConflict"];
    };
  };
  "conversion-pairs-list": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ConversionPairList;
        };
      };
      400: components["responses"]["InvalidRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["MissingCapability"];
      429: components["responses"]["RateLimited"];
      502: components["responses"]["UpstreamError"];
    };
  };
  "conversions-list": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ConversionList;
        };
      };
    };
  };
  "conversions-create": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description From `POST /action-tokens`; required of human callers, not of service accounts.
         * @example act_tok_7c1e
         */
        "X-Action-Token"?: components["parameters"]["ActionToken"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ConversionRequest;
      };
    };
    responses: {
      /** @description The conversion was accepted. */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": CreatedConversion;
        };
      };
    };
  };
  "conversions-preview": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ConversionRequest;
      };
    };
    responses: {
      /** @description The preview. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ConversionPreview;
        };
      };
    };
  };
  "conversions-get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The `id` of the conversion.
         * @example 3f1d0c52-7a6e-4b1b-9c57-000000000024
         */
        conversion_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Conversion;
        };
      };
    };
  };
  "deposit-instructions-list": {
    parameters: {
      query?: {
        /**
         * @description Whose instructions; fiat ones are found by it.
         * @example client-accounts/3f1d0c52-7a6e-4b1b-9c57-000000000004
         */
        account_ref?: AccountRef;
        /**
         * @description The kind of rail.
         * @example crypto
         */
        rail_class?: "crypto" | "fiat";
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": DepositInstructionList;
        };
      };
      400: components["responses"]["InvalidRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["ForbiddenWithoutDetails"];
      429: components["responses"]["RateLimited"];
    };
  };
  "deposits-get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The `id` of the deposit.
         * @example 3f1d0c52-7a6e-4b1b-9c57-000000000023
         */
        deposit_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Deposit;
        };
      };
    };
  };
  "enterprise-commercial-agreements-list": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            page?: CommercialAgreementList;
          };
        };
      };
      400: components["responses"]["InvalidRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["RateLimited"];
      502: components["responses"]["UpstreamError"];
    };
  };
  "enterprise-commercial-agreements-create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          client_scope?: ClientScope;
          /** Format: date-time */
          effective_from?: string;
          enterprise_ref?: TopologyRef;
          /** @description Of unknown form. */
          metadata?: unknown;
          service_bindings?: ServiceBinding[];
        };
      };
    };
    responses: {
      /** @description The new version. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            agreement?: CommercialAgreement;
          };
        };
      };
      400: components["responses"]["EffectiveFromNotMonotonic"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      409: components["responses"]["Conflict"];
    };
  };
  "enterprises-list": {
    parameters: {
      query?: {
        /**
         * @description How many items a page has at most. The default and the largest are not documented.
         * @example 20
         */
        page_size?: components["parameters"]["PageSize"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": EnterpriseList;
        };
      };
      400: components["responses"]["InvalidRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["RateLimited"];
      502: components["responses"]["UpstreamError"];
    };
  };
  "enterprises-create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          legal_name?: string;
          /** @description A country's two-letter ISO code. */
          jurisdiction?: string;
          /** @description The caller's own id. */
          external_id?: string;
          designated_admin?: {
            email?: string;
            display_name?: string;
          };
          metadata?: {
            [key: string]: unknown;
          };
        };
      };
    };
    responses: {
      /** @description The enterprise and its master account. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            enterprise?: Enterprise;
            master_account?: AdmittedMasterAccount;
          };
        };
      };
      400: components["responses"]["MissingField"];
      401: components["responses"]["Unauthorized"];
    };
  };
  "events-list": {
    parameters: {
      query?: {
        /**
         * @description Taken from the caller's own enterprise or client where it is left out.
         * @example enterprises/3f1d0c52-7a6e-4b1b-9c57-000000000001
         */
        scope_ref?: components["parameters"]["OptionalScopeRef"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": EventList;
        };
      };
      400: components["responses"]["InvalidRequest"];
    };
  };
  "events-get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The `id` of the event.
         * @example 3f1d0c52-7a6e-4b1b-9c57-000000000015
         */
        event_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Event;
        };
      };
      400: components["responses"]["InvalidRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
    };
  };
  "events-replay": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The `id` of the event.
         * @example 3f1d0c52-7a6e-4b1b-9c57-000000000015
         */
        event_id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": {
          /** @description Every active subscription that matches, where it is left out. */
          subscription_ids?: string[];
        };
      };
    };
    responses: {
      /** @description The replay was accepted. */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": EventReplay;
        };
      };
    };
  };
  "fee-previews-create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** @description `withdrawal_crypto`, for example. */
          operation_type?: string;
          /** @description `withdrawal_crypto`, for example. */
          service_type?: string;
          principal_amount: MoneyAmount;
          /** @description For flows with two sides, such as an off-ramp. */
          settlement_amount?: MoneyAmount | null;
          /** Format: date-time */
          requested_at?: string;
          subject_ref?: string;
        };
      };
    };
    responses: {
      /** @description The preview. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            fee_preview?: FeePreview;
          };
        };
      };
      400: components["responses"]["InvalidRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["ScopeNotCovered"];
    };
  };
  "funding-endpoints-create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          account_ref?: AccountRef;
          /** @enum {string} */
          rail_class?: "crypto" | "fiat";
          /** @description For crypto these two and no others; for fiat not documented. */
          routing?: {
            asset?: string;
            network?: string;
          } & {
            [key: string]: unknown;
          };
        };
      };
    };
    responses: {
      /** @description The funding endpoint. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": FundingEndpoint;
        };
      };
      400: components["responses"]["InvalidRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
    };
  };
  "funding-endpoints-get": {
    parameters: {
      query: {
        /**
         * @description The kind of rail.
         * @example crypto
         */
        rail_class: components["parameters"]["RailClass"];
        /**
         * @description Required where `rail_class` is `fiat`.
         * @example client-accounts/3f1d0c52-7a6e-4b1b-9c57-000000000004
         */
        account_ref?: components["parameters"]["FiatAccountRef"];
      };
      header?: never;
      path: {
        /**
         * @description The `id` of the funding endpoint.
         * @example 3f1d0c52-7a6e-4b1b-9c57-000000000012
         */
        funding_endpoint_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": FundingEndpoint;
        };
      };
      400: components["responses"]["InvalidRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["OriginalTransactionNotFound"];
    };
  };
  "internal-transfers-create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          amount?: MoneyValue;
          source_ref?: AccountRef;
          target_ref?: AccountRef;
          /** @description Takes the place of the `Idempotency-Key` header. */
          client_idempotency_key?: string;
        };
      };
    };
    responses: {
      /** @description The transfer was accepted. */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": InternalTransfer;
        };
      };
    };
  };
  "master-accounts-list": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": MasterAccountList;
        };
      };
      400: components["responses"]["InvalidRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["RateLimited"];
      502: components["responses"]["UpstreamError"];
      503: components["responses"]["TemporarilyUnavailable"];
    };
  };
  "master-accounts-get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The `id` of the master account.
         * @example 3f1d0c52-7a6e-4b1b-9c57-000000000003
         */
        master_account_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": MasterAccount;
        };
      };
      400: components["responses"]["InvalidRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["EnterpriseNotFound"];
      429: components["responses"]["RateLimited"];
      502: components["responses"]["UpstreamError"];
    };
  };
  "master-accounts-balances": {
    parameters: {
      query?: {
        /**
         * @description One asset; all of them where it is left out.
         * @example USDC
         */
        asset?: string;
      };
      header?: never;
      path: {
        /**
         * @description The `id` of the master account.
         * @example 3f1d0c52-7a6e-4b1b-9c57-000000000003
         */
        master_account_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items?: Balance[];
          };
        };
      };
      400: components["responses"]["InvalidRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["OriginalTransactionNotFound"];
      429: components["responses"]["RateLimited"];
      502: components["responses"]["UpstreamError"];
    };
  };
  "me-capabilities": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": CapabilitySet;
        };
      };
      400: components["responses"]["InvalidRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["RateLimited"];
      502: components["responses"]["UpstreamError"];
    };
  };
  "oauth-token": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          client_id?: string;
          client_secret?: string;
          /** @description `client_credentials`. */
          grant_type?: string;
        };
      };
    };
    responses: {
      /** @description The token. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": AccessToken;
        };
      };
      400: components["responses"]["ScopeMismatch"];
      409: components["responses"]["KeyPayloadMismatch"];
      422: components["responses"]["NotApplicable"];
      429: components["responses"]["RateLimited"];
      502: components["responses"]["UpstreamError"];
    };
  };
  "off-ramp-sessions-create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          account_ref?: AccountRef;
          amount?: MoneyValue;
          target_currency?: string;
          /** @enum {string} */
          target_rail?: "crypto" | "fiat";
          destination?: WithdrawalDestinationCommand;
        };
      };
    };
    responses: {
      /** @description The session. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OffRampSession;
        };
      };
    };
  };
  "on-ramp-sessions-list": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OnRampSessionList;
        };
      };
      400: components["responses"]["InvalidRequest"];
    };
  };
  "on-ramp-sessions-get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The `id` of the session.
         * @example 3f1d0c52-7a6e-4b1b-9c57-000000000020
         */
        session_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OnRampSession;
        };
      };
    };
  };
  "on-ramp-sessions-cancel": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The `id` of the session to cancel.
         * @example b8e2f1a0-4c3d-4e5f-9a1b-2c3d4e5f6a7b
         */
        session_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The session after the call. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OnRampSession;
        };
      };
      /** @description The body, the query or a parameter is malformed. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ErrorResponse;
        };
      };
      /** @description The token is missing or not valid. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ErrorResponse;
        };
      };
      /** @description The caller lacks the capability, or holds it in another scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ReasonErrorResponse;
        };
      };
      /** @description There is no such session. Other operations answer `resource_not_found`; this one answers `not_found`. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": NotFoundErrorResponse;
        };
      };
      /** @description The session is in a state that cannot be cancelled. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ReasonErrorResponse;
        };
      };
      /** @description A business rule, a policy or the session's lifecycle forbids it. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ReasonErrorResponse;
        };
      };
      /** @description Too many requests; `details` says how long to wait. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": RateLimitedErrorResponse;
        };
      };
      /** @description A service behind YouHodler failed. */
      502: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ErrorResponse;
        };
      };
      /** @description The service is down for the moment. The page asks to send the request again after a while, so we take it as not executed. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ReasonErrorResponse;
        };
      };
    };
  };
  "policy-rules-list": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PolicyRuleList;
        };
      };
    };
  };
  "policy-rules-get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The `id` of the rule.
         * @example 3f1d0c52-7a6e-4b1b-9c57-000000000010
         */
        rule_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PolicyRule;
        };
      };
    };
  };
  "policy-rules-update": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The `etag` of the version that is to be changed; with another, the concept page promises a 412.
         * @example W/"2b90f1e4"
         */
        "If-Match"?: components["parameters"]["IfMatch"];
      };
      path: {
        /**
         * @description The `id` of the rule.
         * @example 3f1d0c52-7a6e-4b1b-9c57-000000000010
         */
        rule_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          name?: string;
        } & {
          [key: string]: unknown;
        };
      };
    };
    responses: {
      /** @description The rule after the change. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PolicyRule;
        };
      };
      400: components["responses"]["ValidationFailed"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["MissingCapability"];
    };
  };
  "prices-indicative": {
    parameters: {
      query: {
        /**
         * @description Whose price.
         * @example client-accounts/3f1d0c52-7a6e-4b1b-9c57-000000000004
         */
        account_ref: AccountRef;
        /**
         * @description What is given.
         * @example USDC
         */
        from_asset?: string;
        /**
         * @description What is received.
         * @example BTC
         */
        to_asset?: string;
        /**
         * @description Which amount is given; `from`, for example.
         * @example from
         */
        amount_basis?: string;
        /**
         * @description A decimal string.
         * @example 100.00
         */
        from_amount?: string;
        /**
         * @description A decimal string; instead of `from_amount`.
         * @example 0.00155738
         */
        to_amount?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": IndicativePrice;
        };
      };
      400: components["responses"]["InvalidRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["ScopeNotCovered"];
      429: components["responses"]["RateLimited"];
    };
  };
  "role-assignments-revoke": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The `id` of the role assignment.
         * @example 3f1d0c52-7a6e-4b1b-9c57-000000000008
         */
        role_assignment_id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": LifecycleReason;
      };
    };
    responses: {
      /** @description The role assignment after the call. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": RoleAssignment;
        };
      };
      400: components["responses"]["MissingField"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["RoleNotFound"];
      409: components["responses"]["Conflict"];
    };
  };
  "roles-list": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": RoleList;
        };
      };
      400: components["responses"]["InvalidRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["RateLimitedReason"];
      502: components["responses"]["UpstreamError"];
    };
  };
  "service-accounts-create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          description?: string;
          /** @description The caller's own id. */
          external_id?: string;
          parent_ref?: string;
        };
      };
    };
    responses: {
      /** @description The service account and its secret. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ServiceAccountSecret;
        };
      };
    };
  };
  "service-accounts-provision": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          description?: string;
          parent_ref?: string;
          roles?: {
            role_ref?: RoleRef;
            scope_ref?: TopologyRef;
          }[];
        };
      };
    };
    responses: {
      /** @description The service account, its secret, and what became of its roles. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ProvisionedServiceAccount;
        };
      };
    };
  };
  "service-accounts-rotate-secret": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The `id` of the service account.
         * @example 3f1d0c52-7a6e-4b1b-9c57-000000000006
         */
        service_account_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** @description True where it is left out. */
          invalidate_previous_secret?: boolean;
          reason?: string;
        };
      };
    };
    responses: {
      /** @description The service account and its new secret. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ServiceAccountSecret;
        };
      };
      400: components["responses"]["ScopeMismatch"];
    };
  };
  "users-list": {
    parameters: {
      query?: {
        /**
         * @description The token's claim `b2b2x:tenant_ref`, as it is.
         * @example enterprises/3f1d0c52-7a6e-4b1b-9c57-000000000001
         */
        scope_ref?: TopologyRef;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": HumanActorList;
        };
      };
      400: components["responses"]["InvalidRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["RateLimited"];
    };
  };
  "users-get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The `id` of the user.
         * @example 3f1d0c52-7a6e-4b1b-9c57-000000000005
         */
        user_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": HumanActor;
        };
      };
      400: components["responses"]["InvalidRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["MissingCapability"];
      404: components["responses"]["HumanActorNotFound"];
      429: components["responses"]["RateLimited"];
      502: components["responses"]["UpstreamError"];
    };
  };
  "users-suspend": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The `etag` of the version that is to be changed; with another, the concept page promises a 412.
         * @example W/"2b90f1e4"
         */
        "If-Match"?: components["parameters"]["IfMatch"];
      };
      path: {
        /**
         * @description The `id` of the user.
         * @example 3f1d0c52-7a6e-4b1b-9c57-000000000005
         */
        user_id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": LifecycleReason;
      };
    };
    responses: {
      /** @description The user after the call. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": HumanActor;
        };
      };
    };
  };
  "webhook-subscriptions-list": {
    parameters: {
      query?: {
        /**
         * @description Taken from the caller's own enterprise or client where it is left out.
         * @example enterprises/3f1d0c52-7a6e-4b1b-9c57-000000000001
         */
        scope_ref?: components["parameters"]["OptionalScopeRef"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": WebhookSubscriptionList;
        };
      };
    };
  };
  "webhook-subscriptions-create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          url?: string;
          event_types?: string[];
          /** @description Signs the deliveries; chosen by the caller. */
          secret?: string;
          scope_ref?: TopologyRef;
        };
      };
    };
    responses: {
      /** @description The subscription, without its secret. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": WebhookSubscription;
        };
      };
    };
  };
  "webhook-subscriptions-deliveries-get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The `id` of the subscription.
         * @example 3f1d0c52-7a6e-4b1b-9c57-000000000016
         */
        subscription_id: string;
        /**
         * @description The `id` of the delivery.
         * @example 3f1d0c52-7a6e-4b1b-9c57-000000000017
         */
        delivery_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": WebhookDelivery;
        };
      };
      400: components["responses"]["InvalidRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["WebhookDeliveryNotFound"];
      429: components["responses"]["RateLimited"];
    };
  };
  "webhook-subscriptions-disable": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The `id` of the subscription.
         * @example 3f1d0c52-7a6e-4b1b-9c57-000000000016
         */
        subscription_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The subscription after the call. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": WebhookSubscription;
        };
      };
      400: components["responses"]["InvalidFilter"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["WebhookSubscriptionNotFound"];
      409: components["responses"]["DuplicateSubscriptionRequest"];
    };
  };
  "withdrawal-destinations-create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** @enum {string} */
          rail_class?: "crypto" | "fiat";
          scope_ref?: TopologyRef;
          crypto_routing?: DestinationRouting;
          account_ref?: AccountRef;
        } & {
          [key: string]: unknown;
        };
      };
    };
    responses: {
      /** @description The destination. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": WithdrawalDestination;
        };
      };
      400: components["responses"]["InvalidRequest"];
      401: components["responses"]["Unauthorized"];
    };
  };
  "withdrawal-destinations-update": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The `id` of the destination.
         * @example 3f1d0c52-7a6e-4b1b-9c57-000000000014
         */
        destination_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** @enum {string} */
          rail_class?: "crypto" | "fiat";
          crypto_routing?: DestinationRouting;
          account_ref?: AccountRef;
        } & {
          [key: string]: unknown;
        };
      };
    };
    responses: {
      /** @description The destination after the change. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": WithdrawalDestination;
        };
      };
    };
  };
  "withdrawal-destinations-enable": {
    parameters: {
      query: {
        /**
         * @description The kind of rail.
         * @example crypto
         */
        rail_class: components["parameters"]["RailClass"];
        /**
         * @description Required where `rail_class` is `fiat`.
         * @example client-accounts/3f1d0c52-7a6e-4b1b-9c57-000000000004
         */
        account_ref?: components["parameters"]["FiatAccountRef"];
      };
      header?: never;
      path: {
        /**
         * @description The `id` of the destination.
         * @example 3f1d0c52-7a6e-4b1b-9c57-000000000014
         */
        destination_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The destination after the call. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": WithdrawalDestination;
        };
      };
    };
  };
  "withdrawal-destinations-retire": {
    parameters: {
      query: {
        /**
         * @description The kind of rail.
         * @example crypto
         */
        rail_class: components["parameters"]["RailClass"];
        /**
         * @description Required where `rail_class` is `fiat`.
         * @example client-accounts/3f1d0c52-7a6e-4b1b-9c57-000000000004
         */
        account_ref?: components["parameters"]["FiatAccountRef"];
      };
      header?: never;
      path: {
        /**
         * @description The `id` of the destination.
         * @example 3f1d0c52-7a6e-4b1b-9c57-000000000014
         */
        destination_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The destination after the call. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": WithdrawalDestination;
        };
      };
      400: components["responses"]["InvalidRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["ForbiddenWithoutDetails"];
      404: components["responses"]["ResourceNotFound"];
    };
  };
  "withdrawals-create": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description From `POST /action-tokens`; required of human callers, not of service accounts.
         * @example act_tok_7c1e
         */
        "X-Action-Token"?: components["parameters"]["ActionToken"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": WithdrawalRequest;
      };
    };
    responses: {
      /** @description The withdrawal was accepted. */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": CreatedWithdrawal;
        };
      };
    };
  };
  "withdrawals-get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The `id` of the withdrawal.
         * @example 3f1d0c52-7a6e-4b1b-9c57-000000000022
         */
        withdrawal_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Withdrawal;
        };
      };
    };
  };
}
export type AccessToken = {
  /** @description A JWT, to be sent as a bearer token. Its claim `b2b2x:tenant_ref` names the caller's enterprise or client. */
  access_token?: string;
  /** @description Seconds from now; 3600, for example. */
  expires_in?: number;
  /** @description `urn:ietf:params:oauth:token-type:access_token`, for example. */
  issued_token_type?: string;
  /** @description `Bearer`. */
  token_type?: string;
};
/** @description A master account or a client account, as `<collection>/<uuid>`. */
export type AccountRef =
  `master-accounts/${string}` | `client-accounts/${string}`;
export type ActionToken = {
  /** @description What `X-Action-Token` takes. */
  token?: string;
  bound_actor?: UserRef;
  /** @description `sha256:` and the digest, in hexadecimal, of the command. */
  bound_command_digest?: string;
  /** Format: date-time */
  expires_at?: string;
};
/** @description The master account that an enterprise is admitted with. */
export type AdmittedMasterAccount = {
  /** Format: uuid */
  id?: string;
  /** @description The kind of object, here `master_account`. */
  resource?: string;
  display_name?: string;
  /** @description `active`, for example. */
  status?: string;
  /** @description `enterprise`, for example. */
  tenant_type?: string;
  /** @description Who owns it. Reads of a master account call this `scope_ref`; the form of the value was not seen. */
  parent?: string;
  /** @description The version of this object, opaque; `If-Match` takes it back. */
  etag?: string;
  /** Format: date-time */
  created_at?: string;
  /** Format: date-time */
  updated_at?: string;
};
/** @description An approval that an operation waits for. It has no `etag`. */
export type Approval = {
  /** Format: uuid */
  id?: string;
  /** @description The kind of object, here `approval`. */
  resource?: string;
  /** @description `pending`, for example. */
  status?: string;
  /** @description `withdrawal`, for example. */
  action_family?: string;
  /** Format: uuid */
  operation_id?: string;
  governed_ref?: TopologyRef;
  /** @description Null in every example. */
  decision?: unknown;
  /** Format: date-time */
  expires_at?: string;
  initiated_by?: SubjectAttribution;
  requirement_snapshot?: ApprovalRequirement;
  /** Format: date-time */
  created_at?: string;
  /** Format: date-time */
  updated_at?: string;
};
export type ApprovalList = {
  items?: Approval[];
  /** @description Null in every example. */
  next_page_token?: string | null;
};
export type ApprovalRequirement = {
  authority_ref?: string;
  /** Format: date-time */
  expires_at?: string;
  governed_ref?: TopologyRef;
  initiator_cannot_approve?: boolean;
  /** @description `high_value`, for example. */
  reason_code?: string;
  required_human_approvals?: number;
  /** @description `withdrawal_approval`, for example. */
  requirement_key?: string;
  /** @description `policy`, for example. */
  source?: string;
};
export type Balance = {
  asset?: string;
  /** @description A decimal number, as a string so that nothing is rounded. */
  available?: string;
  /** @description A decimal number, as a string so that nothing is rounded. */
  held?: string;
  /** @description `available` and `held` together, as a decimal string. */
  total?: string;
  /** @description Null in every example. */
  overdraft_headroom?: unknown;
  /** @description Null in every example. */
  overdraft_limit?: unknown;
  /** @description Null in every example. */
  overdraft_used?: unknown;
  /**
   * Format: uuid
   * @description A bare UUID here, not `<collection>/<uuid>`.
   */
  owner_ref?: string;
  /** @description `client_account`, for example. */
  owner_subtype?: string;
  /** Format: date-time */
  updated_at?: string;
};
export type BankCoordinates = {
  /** @description `iban`, for example. */
  scheme?: string;
  iban?: string;
  bic?: string;
  bank_name?: string;
  account_holder_name?: string;
  country?: string;
};
export type BankDestination = {
  bank_coordinates?: BankCoordinates;
  beneficiary_name?: string;
  currency?: string;
  /** @description `sepa_credit_transfer`, for example. */
  fiat_rail?: string;
  /** @description `bank_transfer`, for example. */
  method?: string;
  /** @description Null in every example. */
  reference_hint?: unknown;
};
export type Capability = {
  name?: string;
  enabled?: boolean;
};
export type CapabilityList = {
  items?: Capability[];
  /** @description Null in every example. */
  next_page_token?: string | null;
};
/** @description What the token in use may do. */
export type CapabilitySet = {
  capabilities?: string[];
  context?: TopologyRef;
  /** @description `platform-managed`, for example. */
  identity_source?: string;
  scope_grants?: ScopeGrant[];
  /** Format: uuid */
  subject?: string;
  /** @description `user`, for example. */
  subject_kind?: string;
};
export type Client = {
  /** Format: uuid */
  id?: string;
  /** @description The kind of object, here `client`. */
  resource?: string;
  display_name?: string;
  /** @description The caller's own id. */
  external_id?: string;
  scope_ref?: TopologyRef;
  default_client_account?: AccountRef;
  /** @description `active`, for example. */
  status?: string;
  metadata?: {
    [key: string]: unknown;
  };
  /** @description The version of this object, opaque; `If-Match` takes it back. */
  etag?: string;
  /** Format: date-time */
  created_at?: string;
  /** Format: date-time */
  updated_at?: string;
};
export type ClientAccount = {
  /** Format: uuid */
  id?: string;
  /** @description The kind of object, here `client_account`. */
  resource?: string;
  display_name?: string;
  scope_ref?: TopologyRef;
  /** @description `active`, for example. */
  status?: string;
  /** @description The version of this object, opaque; `If-Match` takes it back. */
  etag?: string;
  /** Format: date-time */
  created_at?: string;
  /** Format: date-time */
  updated_at?: string;
};
export type ClientList = {
  items?: Client[];
  /** @description Null in every example. */
  next_page_token?: string | null;
};
export type ClientScope = {
  /** @description `all_clients`, for example. */
  kind?: string;
};
export type CommercialAgreement = {
  /** Format: uuid */
  id?: string;
  version?: number;
  /** @description `active`, for example. */
  status?: string;
  enterprise_ref?: TopologyRef;
  client_scope?: ClientScope;
  /** Format: date-time */
  effective_from?: string;
  /**
   * Format: date-time
   * @description Null in every example.
   */
  effective_to?: string | null;
  /** @description Null in every example. */
  metadata?: unknown;
  service_bindings?: ServiceBinding[];
  /** Format: date-time */
  created_at?: string;
};
export type CommercialAgreementList = {
  items?: CommercialAgreement[];
  /** @description Null in every example. */
  next_page_token?: string | null;
};
/** @description A conversion. It has no `family_params`. */
export type Conversion = OperationSnapshot & {
  /** @description Null in the example. */
  applied_rate?: unknown;
  /** @description Null in the example. */
  conversion_execution_id?: unknown;
  /** @description Null in the example. */
  failure_detail?: unknown;
  /** @description Null in the example. */
  fee_transaction_ids?: unknown;
  /** @description Null in the example. */
  ledger_posted_target_amount?: unknown;
  /** @description Null in the example. */
  leg_attempt_id?: unknown;
  /** @description Null in the example. */
  posted_at?: unknown;
  /** @description Null in the example. */
  principal_transaction_id?: unknown;
  /** @description Null in the example. */
  source_gross_amount?: unknown;
  /** @description Null in the example. */
  source_principal_amount?: unknown;
  /** @description Null in the example. */
  target_amount?: unknown;
};
export type ConversionEconomics = {
  /** @description `false`: the figures are not binding. Fee previews have a string here. */
  binding?: boolean;
  fee_summary?: FeeSummary;
  /** @description A decimal number, as a string so that nothing is rounded. */
  indicative_rate?: string;
  source_gross_amount?: MoneyValue;
  source_principal_amount?: MoneyValue;
  target_amount?: MoneyValue;
};
export type ConversionList = {
  items?: Conversion[];
  /** @description Null in every example. */
  next_page_token?: string | null;
};
export type ConversionPair = {
  /** @description `usdc-btc`, for example. */
  id?: string;
  source_currency?: string;
  target_currency?: string;
  /** @description A decimal number, as a string so that nothing is rounded. */
  min_source_amount?: string;
  /** @description A decimal number, as a string so that nothing is rounded. */
  max_source_amount?: string;
  /** @description `internal_platform`, for example. */
  settlement_model?: string;
  active?: boolean;
  display_order?: number;
};
export type ConversionPairList = {
  items?: ConversionPair[];
  /** @description Null in every example. */
  next_page_token?: string | null;
};
/** @description Its two fee summaries have different forms. */
export type ConversionPreview = {
  /** @description `false`: the figures are not binding. Fee previews have a string here. */
  binding?: boolean;
  /** Format: date-time */
  calculated_at?: string;
  /**
   * Format: date-time
   * @description Null in the example.
   */
  expires_at?: string | null;
  economics?: ConversionEconomics;
  fee_summary?: PreviewFeeSummary;
  from_amount?: MoneyValue;
  indicative_price?: {
    /** Format: date-time */
    computed_at?: string;
    /**
     * Format: date-time
     * @description Null in the example.
     */
    expires_at?: string | null;
    /** @description A decimal number, as a string so that nothing is rounded. */
    price?: string;
    /** @description `indicative`, for example. */
    price_type?: string;
    /** @description Null in the example. */
    provider_hint?: unknown;
  };
  principal_amount?: MoneyValue;
  to_amount?: MoneyValue;
};
export type ConversionRequest = {
  account_ref?: AccountRef;
  from_amount?: MoneyValue;
  to_currency?: string;
};
/** @description A conversion, as it is created. The example shows the family `withdrawal`, and `family_params` without content. */
export type CreatedConversion = OperationSnapshot & {
  family_params?: {
    [key: string]: unknown;
  };
};
/** @description A withdrawal, as it is created; `family_params` is without content in the example. */
export type CreatedWithdrawal = OperationSnapshot & {
  family_params?: {
    [key: string]: unknown;
  };
};
/** @description An address on a network. */
export type CryptoEndpoint = {
  address?: string;
  memo?: string | null;
};
/** @description A deposit. It has no `family_params`. */
export type Deposit = OperationSnapshot & {
  deposit_instruction_id?: string;
  funding_endpoint_id?: string;
  inbound_attempt_id?: string;
  /** @description Empty in the example. */
  fee_transaction_ids?: unknown[];
  principal_transaction_id?: string;
  /** @description `TXN-0001`, for example. */
  rail_correlation_ref?: string;
  /** @description `SETTLE-0001`, for example. */
  settlement_ref?: string;
};
export type DepositInstruction = {
  /** Format: uuid */
  id?: string;
  account_ref?: AccountRef;
  asset?: string;
  /** Format: uuid */
  funding_endpoint_id?: string;
  rail_class?: "crypto" | "fiat" | (string & {});
  /** @description Null unless `rail_class` is `crypto`. */
  crypto_routing?: FundingRouting | null;
  /** @description Null in every example; what a fiat instruction has here was not seen. */
  fiat_routing?: unknown;
  /**
   * Format: date-time
   * @description Null in every example.
   */
  expires_at?: string | null;
  /** Format: date-time */
  created_at?: string;
  /** Format: date-time */
  updated_at?: string;
};
export type DepositInstructionList = {
  items?: DepositInstruction[];
  /** @description Null in every example. */
  next_page_token?: string | null;
};
export type DestinationRouting = {
  asset?: string;
  network?: string;
  label?: string;
  destination?: CryptoEndpoint;
};
export type Enterprise = {
  /** Format: uuid */
  id?: string;
  /** @description The kind of object, here `enterprise`. */
  resource?: string;
  legal_name?: string;
  /** @description A country's two-letter ISO code. */
  jurisdiction?: string;
  /** @description The caller's own id. */
  external_id?: string;
  /** @description `operational` in the reference, `admitted` in a guide. */
  admission_state?: string;
  /** @description `none` in the reference, `open` in a guide. */
  restriction_state?: string;
  default_master_account?: AccountRef;
  metadata?: {
    [key: string]: unknown;
  };
  /** @description The version of this object, opaque; `If-Match` takes it back. */
  etag?: string;
  /** Format: date-time */
  created_at?: string;
  /** Format: date-time */
  updated_at?: string;
};
export type EnterpriseBinding = {
  /** @description `enterprise`, for example. */
  tenant_type?: string;
  topology_ref?: TopologyRef;
};
export type EnterpriseList = {
  items?: Enterprise[];
  /** @description Null in every example. */
  next_page_token?: string | null;
};
/** @description The codes on YouHodler's pages. */
export type ErrorCode =
  | "invalid_request"
  | "validation_failed"
  | "unauthorized"
  | "forbidden_capability_scope"
  | "not_found"
  | "resource_not_found"
  | "state_conflict"
  | "idempotency_conflict"
  | "deprecated_endpoint"
  | "not_admissible"
  | "rate_limited"
  | "upstream_error"
  | "temporarily_unavailable"
  | (string & {});
/** @description YouHodler's error body. `details` is often missing and meant to inform; branch on the status and then on `code`. */
export type ErrorResponse = {
  code?: ErrorCode;
  message?: string;
  details?: {
    [key: string]: unknown;
  };
};
export type Event = {
  /** Format: uuid */
  id?: string;
  /** @description The kind of object, here `event`. */
  resource?: string;
  /** @description `operations.withdrawal.executed.v1`, for example. */
  event_type?: string;
  aggregate?: {
    /** @description `withdrawal`, for example. */
    type?: string;
    /** Format: uuid */
    id?: string;
  };
  /** @description As the example of a withdrawal shows it. */
  data?: {
    /** Format: uuid */
    operation_id?: string;
    status?: string;
  } & {
    [key: string]: unknown;
  };
  /** @description Null in every example. */
  metadata?: unknown;
  /** Format: date-time */
  occurred_at?: string;
  /** Format: date-time */
  published_at?: string;
  partition_key?: string;
  schema_version?: number;
  scope_ref?: TopologyRef;
  subject_attribution?: SubjectAttribution;
  trace_id?: string;
};
export type EventList = {
  items?: Event[];
  /** @description Null in every example. */
  next_page_token?: string | null;
};
export type EventReplay = {
  accepted?: boolean;
  /** Format: uuid */
  replayed_event_id?: string;
  targeted_subscription_ids?: string[];
};
export type FeeComponent = {
  amount?: MoneyValue;
  /** @description `network_fee`, for example. */
  kind?: string;
};
export type FeePreview = {
  /** @description `non_binding`; other previews have a boolean here. */
  binding?: string;
  /** Format: date-time */
  computed_at?: string;
  /** @description `withdrawal_crypto`, for example. */
  operation_type?: string;
  enterprise_ca_version?: number;
  platform_ca_version?: number;
  fee_summary?: PreviewFeeSummary;
};
export type FeeSchedule = {
  /** @description `fixed`, for example. */
  model?: string;
  fixed?: MoneyAmount;
};
/** @description The fees of an operation. */
export type FeeSummary = {
  components?: FeeComponent[];
  total?: MoneyValue;
};
export type FundingEndpoint = {
  /** Format: uuid */
  id?: string;
  account_ref?: AccountRef;
  asset?: string;
  network?: string;
  rail_class?: "crypto" | "fiat" | (string & {});
  /** @description Its place in the lifecycle that a concept page gives. */
  status?: "provisioning" | "active" | "disabled" | "retired" | (string & {});
  /** @description Null unless `rail_class` is `crypto`. */
  crypto_routing?: FundingRouting | null;
  /** @description Null in every example. */
  fiat_rail?: unknown;
  /** @description Null in every example; what a fiat endpoint has here was not seen. */
  fiat_routing?: unknown;
  /** Format: date-time */
  created_at?: string;
  /** Format: date-time */
  updated_at?: string;
};
export type FundingRouting = {
  asset?: string;
  network?: string;
  endpoint?: CryptoEndpoint;
};
/** @description A user. */
export type HumanActor = {
  /** Format: uuid */
  id?: string;
  /** @description The kind of object, here `human_actor`. */
  resource?: string;
  display_name?: string;
  email?: string;
  /** @description Null in every example. */
  federation?: unknown;
  /** @description `platform-managed`, for example. */
  identity_source?: string;
  scope_ref?: TopologyRef;
  /** @description `active`, for example. */
  status?: string;
  /** @description The version of this object, opaque; `If-Match` takes it back. */
  etag?: string;
  /** Format: date-time */
  created_at?: string;
  /** Format: date-time */
  updated_at?: string;
};
export type HumanActorList = {
  items?: HumanActor[];
  /** @description Null in every example. */
  next_page_token?: string | null;
};
export type IndicativePrice = {
  /** @description `from`, for example. */
  amount_basis?: string;
  /** @description `false`: the figures are not binding. Fee previews have a string here. */
  binding?: boolean;
  /** Format: date-time */
  calculated_at?: string;
  /** Format: date-time */
  expires_at?: string;
  /** @description `conversion`, for example. */
  flow_type?: string;
  from_amount?: MoneyValue;
  from_asset?: string;
  indicative_price?: {
    /** Format: date-time */
    computed_at?: string;
    /** @description A decimal number, as a string so that nothing is rounded. */
    price?: string;
    /** @description `indicative`, for example. */
    price_type?: string;
  };
  /** @description `indicative`, for example. */
  pricing_mode?: string;
  to_amount?: MoneyValue;
  to_asset?: string;
};
/** @description A transfer between two accounts. */
export type InternalTransfer = OperationSnapshot & {
  family_params?: {
    source_ref?: AccountRef;
    target_ref?: AccountRef;
  };
};
export type LifecycleReason = {
  /** @description Null in the example. */
  reason?: string | null;
};
export type MasterAccount = {
  /** Format: uuid */
  id?: string;
  /** @description The kind of object, here `master_account`. */
  resource?: string;
  display_name?: string;
  /** @description `active`, for example. */
  status?: string;
  /** @description `enterprise`, for example. */
  tenant_type?: string;
  scope_ref?: TopologyRef;
  /** @description The version of this object, opaque; `If-Match` takes it back. */
  etag?: string;
  /** Format: date-time */
  created_at?: string;
  /** Format: date-time */
  updated_at?: string;
};
export type MasterAccountList = {
  items?: MasterAccount[];
  /** @description Null in every example. */
  next_page_token?: string | null;
};
/** @description An amount under the key `amount`: in fee previews and fee schedules. Operations have `MoneyValue`. */
export type MoneyAmount = {
  /** @description The asset, `USDC` or `EUR` for example. */
  currency?: string;
  /** @description A decimal number, as a string so that nothing is rounded. */
  amount?: string;
};
/** @description An amount under the key `value`: in operations, prices and policy rules. Fees and fee schedules have `MoneyAmount`. */
export type MoneyValue = {
  /** @description The asset, `USDC` or `EUR` for example. */
  currency?: string;
  /** @description A decimal number, as a string so that nothing is rounded. */
  value?: string;
};
/** @description An error whose `details` name what was not found. */
export type NotFoundErrorResponse = {
  code?: ErrorCode;
  message?: string;
  details?: {
    resource?: string;
  } & {
    [key: string]: unknown;
  };
};
/** @description An off-ramp session. */
export type OffRampSession = OperationSnapshot & {
  family_params?: {
    source_currency?: string;
    target_rail?: "crypto" | "fiat" | (string & {});
  };
};
/** @description What the session buys, and with what. */
export type OnRampFamilyParams = {
  source_rail?: string;
  target_currency?: string;
};
/** @description An on-ramp session. */
export type OnRampSession = OperationSnapshot & {
  family_params?: OnRampFamilyParams;
};
export type OnRampSessionList = {
  items?: OnRampSession[];
  /** @description Null in every example. */
  next_page_token?: string | null;
};
/** @description What every operation that moves money answers. The pages show examples and no types, so the types are read from them and no field is promised. */
export type OperationSnapshot = {
  /** Format: uuid */
  id?: string;
  /** @description The kind of operation. The values are those that pages show; no complete list was seen. */
  family?:
    | "on_ramp"
    | "off_ramp"
    | "withdrawal"
    | "deposit"
    | "conversion"
    | "internal_transfer"
    | (string & {});
  /** @description The values are those that pages name; no complete list was seen, and none says what a cancelled session has. */
  status?:
    | "pending"
    | "pending_approval"
    | "in_progress"
    | "executing"
    | "executed"
    | "processing"
    | "completed"
    | (string & {});
  account_ref?: AccountRef;
  /** @description Null in every example. */
  approval_ref?: unknown;
  principal_amount?: MoneyValue;
  fee_summary?: FeeSummary;
  /** @description Null in every example. */
  fill_rate?: unknown;
  /** @description Null in every example. */
  failure_reason?: unknown;
  /**
   * Format: date-time
   * @description Null until the operation is settled.
   */
  settled_at?: string | null;
  subject_attribution?: SubjectAttribution;
  /** Format: date-time */
  created_at?: string;
  /** Format: date-time */
  updated_at?: string;
};
export type PolicyCondition = {
  /** @description `amount_threshold`, for example. */
  kind?: string;
  /** @description `usd_equivalent`, for example. */
  amount_basis?: string;
  /** @description `gte`, for example. */
  operator?: string;
  threshold?: MoneyValue;
};
export type PolicyDecision = {
  /** @description `require_approval`, for example. */
  kind?: string;
  approver_role_ref?: RoleRef;
  initiator_cannot_approve?: boolean;
  reason?: string;
  /** @description How many have to approve; in a condition the same word is an amount. */
  threshold?: number;
};
export type PolicyRule = {
  /** Format: uuid */
  id?: string;
  /** @description The kind of object, here `policy_rule`. */
  resource?: string;
  name?: string;
  description?: string;
  /** @description `withdrawal`, for example. */
  operation_type?: string;
  scope_ref?: TopologyRef;
  /** @description `active`, for example. */
  status?: string;
  version?: number;
  /** @description The version of this object, opaque; not in the form that other objects have. */
  etag?: string;
  conditions?: PolicyCondition[];
  decision?: PolicyDecision;
  /** Format: date-time */
  activated_at?: string;
  /** @description Null in every example. */
  retired_at?: unknown;
  /** Format: date-time */
  created_at?: string;
  /** Format: date-time */
  updated_at?: string;
};
export type PolicyRuleList = {
  items?: PolicyRule[];
  /** @description Null in every example. */
  next_page_token?: string | null;
};
export type PreviewFeeComponent = {
  /** @description `network_fee`, for example. */
  type?: string;
  amount?: MoneyAmount;
  /** @description Null in every example. */
  payee_ref?: unknown;
};
/** @description The fees that a preview expects; other names and another form of amount than in `FeeSummary`. */
export type PreviewFeeSummary = {
  components?: PreviewFeeComponent[];
  total?: MoneyAmount;
};
export type Principal = {
  /** Format: uuid */
  id?: string;
  /** @description `user`, for example. */
  kind?: string;
  tenant_ref?: TopologyRef;
};
/** @description A service account, its client credentials, and what became of its roles. */
export type ProvisionedServiceAccount = {
  client_id?: string;
  /** @description Shown this once. */
  client_secret?: string;
  /** Format: date-time */
  client_secret_expires_at?: string;
  principal_ref?: ServiceAccountRef;
  service_account?: ServiceAccount;
  /** @description In the order of `roles`. */
  role_assignments?: unknown[];
  /** @description In the order of `roles`. The answer is 201 even where some of them failed. */
  role_assignment_errors?: unknown[];
};
/** @description An error whose `details` say how long to wait. */
export type RateLimitedErrorResponse = {
  code?: ErrorCode;
  message?: string;
  details?: {
    retry_after_ms?: number;
  } & {
    [key: string]: unknown;
  };
};
/** @description As `RateLimitedErrorResponse`, with a reason beside the wait. */
export type RateLimitedReasonErrorResponse = {
  code?: ErrorCode;
  message?: string;
  details?: {
    reason?: string;
    retry_after_ms?: number;
  } & {
    [key: string]: unknown;
  };
};
/** @description An error whose `details` narrow down the reason. */
export type ReasonErrorResponse = {
  code?: ErrorCode;
  message?: string;
  details?: {
    reason?: string;
  } & {
    [key: string]: unknown;
  };
};
export type Role = {
  /** Format: uuid */
  id?: string;
  /** @description The kind of object, here `role`. */
  resource?: string;
  name?: string;
  description?: string;
  permissions?: string[];
  platform_managed?: boolean;
  scope_ref?: TopologyRef;
  /** @description `active`, for example. */
  status?: string;
  /** @description The version of this object, opaque; `If-Match` takes it back. */
  etag?: string;
  /** Format: date-time */
  created_at?: string;
  /** Format: date-time */
  updated_at?: string;
};
export type RoleAssignment = {
  /** Format: uuid */
  id?: string;
  /** @description The kind of object, here `role_assignment`. */
  resource?: string;
  /** @description Who holds the role. */
  principal_ref?: string;
  role_ref?: RoleRef;
  scope_ref?: TopologyRef;
  /** @description `explicit`, for example. */
  scope_anchor_kind?: string;
  /** @description `subtree`, for example. */
  scope_propagation?: string;
  status?: string;
  /** @description The version of this object, opaque; `If-Match` takes it back. */
  etag?: string;
  /** Format: date-time */
  created_at?: string;
  /** Format: date-time */
  updated_at?: string;
};
export type RoleList = {
  items?: Role[];
  /** @description Null in every example. */
  next_page_token?: string | null;
};
/** @description A role, as `roles/<uuid>`. */
export type RoleRef = `roles/${string}`;
export type ScopeGrant = {
  /** @description `explicit`, for example. */
  anchor_kind?: string;
  capabilities?: string[];
  /** @description `subtree`, for example. */
  propagation?: string;
  scope?: TopologyRef;
};
export type ServiceAccount = {
  /** Format: uuid */
  id?: string;
  /** @description The kind of object, here `service_account`. */
  resource?: string;
  description?: string;
  /** @description The caller's own id. */
  external_id?: string;
  /** @description Who owns it. The form of the value was not seen. */
  parent_ref?: string;
  principal_ref?: ServiceAccountRef;
  status?: "active" | "revoked" | (string & {});
  /** Format: date-time */
  current_secret_expires_at?: string;
  /** @description Null in every example. */
  previous_secret_expires_at?: unknown;
  /** @description The version of this object, opaque; `If-Match` takes it back. */
  etag?: string;
  /** Format: date-time */
  created_at?: string;
  /** Format: date-time */
  updated_at?: string;
};
/** @description A service account, as `service-accounts/<uuid>`. */
export type ServiceAccountRef = `service-accounts/${string}`;
/** @description A service account and its new client credentials. */
export type ServiceAccountSecret = {
  client_id?: string;
  /** @description Shown this once. */
  client_secret?: string;
  /** Format: date-time */
  client_secret_expires_at?: string;
  principal_ref?: ServiceAccountRef;
  service_account?: ServiceAccount;
};
export type ServiceBinding = {
  /** @description `conversion`, for example. */
  service_type?: string;
  fee_schedule?: FeeSchedule;
};
/** @description Who asked for the operation, and for whom. */
export type SubjectAttribution = {
  /** @description Null in every example. */
  actor?: unknown;
  /** @description Null in every example. */
  approved_by?: unknown;
  authenticated_principal?: Principal;
  enterprise_binding?: EnterpriseBinding;
  /** @description Null in every example. */
  federation?: unknown;
  /** @description `platform-managed`, for example. */
  identity_source?: string;
  /** @description Null in every example. */
  initiated_by?: unknown;
  subject?: Principal;
};
/** @description An enterprise or a client, as `<collection>/<uuid>`. */
export type TopologyRef = `enterprises/${string}` | `clients/${string}`;
/** @description A human actor, as `users/<uuid>`. */
export type UserRef = `users/${string}`;
export type WebhookDelivery = {
  /** Format: uuid */
  id?: string;
  /** @description The kind of object, here `webhook_delivery`. */
  resource?: string;
  /** Format: uuid */
  subscription_id?: string;
  /** Format: uuid */
  event_id?: string;
  /** @description `delivered`, for example. */
  status?: string;
  attempt_count?: number;
  attempts?: WebhookDeliveryAttempt[];
  /** Format: date-time */
  last_attempt_at?: string;
  /** @description Null in every example. */
  next_retry_at?: unknown;
  /** Format: date-time */
  created_at?: string;
};
export type WebhookDeliveryAttempt = {
  /** Format: uuid */
  id?: string;
  /** @description The kind of object, here `delivery_attempt`. */
  resource?: string;
  /** Format: uuid */
  delivery_id?: string;
  attempt_number?: number;
  /** Format: date-time */
  attempted_at?: string;
  duration_ms?: number;
  http_status_code?: number;
  response_body?: string;
};
/** @description The signing secret is never shown again. */
export type WebhookSubscription = {
  /** Format: uuid */
  id?: string;
  /** @description The kind of object, here `webhook_subscription`. */
  resource?: string;
  url?: string;
  event_types?: string[];
  scope_ref?: TopologyRef;
  /** @description `active`, for example. */
  status?: string;
  /** @description The version of this object, opaque; `If-Match` takes it back. */
  etag?: string;
  /** Format: date-time */
  created_at?: string;
  /** Format: date-time */
  updated_at?: string;
};
export type WebhookSubscriptionList = {
  items?: WebhookSubscription[];
  /** @description Null in every example. */
  next_page_token?: string | null;
};
/** @description A withdrawal. It has no `family_params`. */
export type Withdrawal = OperationSnapshot & {
  destination_id?: string;
  /** @description Null in the example. */
  dispatch_attempt_id?: unknown;
  family_flow_id?: string;
  /** @description Empty in the example. */
  fee_transaction_ids?: unknown[];
  hold_id?: string;
  leg_attempt_id?: string;
  /** @description `ethereum`, for example. */
  network?: string;
  /** @description Null in the example. */
  principal_transaction_id?: unknown;
  /** @description `ethereum` in the example: what the request calls `network`. */
  rail?: string;
  rail_class?: "crypto" | "fiat" | (string & {});
  /** @description Null in the example. */
  release_transaction_id?: unknown;
  /** @description Null in the example. */
  settlement_evidence?: unknown;
};
/** @description Where a withdrawal may go. It has no `etag`. */
export type WithdrawalDestination = {
  /** Format: uuid */
  id?: string;
  asset?: string;
  label?: string;
  rail_class?: "crypto" | "fiat" | (string & {});
  scope_ref?: TopologyRef;
  /** @description The last of its lifecycle, `retired`, is final. */
  status?: "active" | "disabled" | "retired" | (string & {});
  /** @description Null unless `rail_class` is `crypto`. */
  crypto_routing?: DestinationRouting | null;
  /** @description Null in every example. */
  fiat_routing?: unknown;
  /** Format: date-time */
  created_at?: string;
  /** Format: date-time */
  updated_at?: string;
};
/** @description Where an off-ramp session pays to. The page shows a bank transfer and no other method. */
export type WithdrawalDestinationCommand = {
  /** @description `bank_transfer`, for example. */
  method?: string;
  /** @description `sepa_credit_transfer`, for example. */
  fiat_rail?: string;
  payment_reference?: string;
  route_owner_ref?: TopologyRef;
  withdrawal_destination_id?: string;
  destination?: BankDestination;
} & {
  [key: string]: unknown;
};
/** @description Exactly one destination: `destination_id`, `destination` with `network`, or `withdrawal_destination_id`. */
export type WithdrawalRequest = {
  account_ref?: AccountRef;
  amount?: MoneyValue;
  /** @description `fiat`; crypto is meant where it is left out. */
  rail?: string;
  /** @description For crypto: a registered destination. */
  destination_id?: string;
  destination?: CryptoEndpoint;
  /** @description For crypto, with `destination`. */
  network?: string;
  /** @description For fiat: a registered destination. */
  withdrawal_destination_id?: string;
  /** @description Takes the place of the `Idempotency-Key` header. */
  client_idempotency_key?: string;
};
