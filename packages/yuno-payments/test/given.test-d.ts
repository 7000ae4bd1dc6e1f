import type { RequestBody, ResponseBody } from "@fintech-clients/yuno-payments";
import { expectTypeOf, test } from "vitest";
import type fixture from "./fixtures/cancel-payment.json";

// Exact, and so apart from types.test-d.ts: against that one, later releases are compiled too, and they may add fields.

type Cancel =
  "POST /payments/{payment_id}/transactions/{transaction_id}/cancel";

test("a cancellation takes what the given page says", () => {
  expectTypeOf<RequestBody<Cancel>>().toEqualTypeOf<{
    merchant_reference: string;
    description?: string;
    reason?: "DUPLICATE" | "FRAUDULENT" | "REQUESTED_BY_CUSTOMER";
    response_additional_data?: {
      receipt?: boolean;
      receipt_language?: "ES" | "EN" | "PT";
      transactions_history?: boolean;
      raw_request?: unknown;
      raw_response?: boolean;
    };
  }>();
});

test("a cancellation answers what the given page says", () => {
  type Answer = ResponseBody<Cancel, 200>;
  type Strings<Name extends string> = { [Key in Name]?: string };
  type Text =
    | "id"
    | "status"
    | "category"
    | "merchant_reference"
    | "created_at"
    | "updated_at"
    | "response_code"
    | "response_message";
  expectTypeOf<Pick<Answer, Text>>().toEqualTypeOf<Strings<Text>>();
  type Rest = Omit<Answer, Text>;
  expectTypeOf<keyof Rest>().toEqualTypeOf<
    | "type"
    | "amount"
    | "provider_data"
    | "payment"
    | "customer_payer"
    | "simplified_mode"
    | "receipt"
    | "receipt_url"
    | "receipt_language"
  >();
  expectTypeOf<
    Pick<Rest, "simplified_mode" | "receipt" | "receipt_url">
  >().toEqualTypeOf<{
    simplified_mode?: boolean;
    receipt?: boolean;
    receipt_url?: unknown;
  }>();
  expectTypeOf<Rest["receipt_language"]>().toBeUnknown();
  expectTypeOf<string | undefined>().toExtend<Rest["type"]>();
  expectTypeOf<Extract<Rest["type"], "CANCEL">>().toEqualTypeOf<"CANCEL">();
  expectTypeOf<null | undefined>().toExtend<Rest["customer_payer"]>();

  type Amount = NonNullable<Rest["amount"]>;
  expectTypeOf<Omit<Amount, "currency_conversion">>().toEqualTypeOf<{
    captured?: number;
    currency?: string;
    refunded?: number;
    value?: number;
  }>();
  expectTypeOf<null | undefined>().toExtend<Amount["currency_conversion"]>();

  type Payment = NonNullable<Rest["payment"]>;
  type PaymentText =
    | "id"
    | "account_id"
    | "description"
    | "country"
    | "merchant_order_id"
    | "created_at"
    | "updated_at";
  expectTypeOf<Pick<Payment, PaymentText>>().toEqualTypeOf<
    Strings<PaymentText>
  >();
  expectTypeOf<string | undefined>().toExtend<Payment["status"]>();
  expectTypeOf<string | undefined>().toExtend<Payment["sub_status"]>();
  expectTypeOf<Payment["amount"]>().toEqualTypeOf<Rest["amount"]>();
  expectTypeOf<never[] | undefined>().toExtend<Payment["split_marketplace"]>();
});

test("the given example of a cancellation is one of its answers", () => {
  type Documented = (typeof fixture)["responses"][number]["body"];
  expectTypeOf<Documented>().toExtend<ResponseBody<Cancel, 200>>();
});
