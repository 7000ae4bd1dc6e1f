import { unwrap } from "@fintech-clients/yuno-payments";
import type { YunoPaymentsClient } from "@fintech-clients/yuno-payments";
import type { Operation } from "./intents.ts";

/** Pays out by Pix. No key is documented, so it is sent once, and looked up after that. Columns: id, account_id, amount, beneficiary_id, email. */
export const payout = (client: YunoPaymentsClient): Operation => ({
  send: async ({ id, details }) => {
    const { account_id = "", beneficiary_id = "", email = "" } = details;
    const account = { number: email, type: "PIX_EMAIL" as const };
    const { data, error } = await client.POST("/payouts", {
      body: {
        account_id,
        merchant_reference: id,
        country: "BR",
        purpose: "MARKETPLACE",
        amount: { currency: "BRL", value: Number(details.amount) },
        beneficiary: {
          merchant_beneficiary_id: beneficiary_id,
          country: "BR",
        },
        withdrawal_method: {
          type: "PIX_PAYOUT",
          provider_id: "UNLIMINT",
          detail: { bank_transfer: { code: "001", account } },
        },
      },
    });
    return { error, made: data };
  },
  lookUp: async ({ id: merchant_reference }) => {
    const [found] = await unwrap(
      client.GET("/payouts", { params: { query: { merchant_reference } } }),
    );
    return found;
  },
});
