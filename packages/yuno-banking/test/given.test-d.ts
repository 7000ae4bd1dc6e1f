import type {
  ErrorCode,
  RequestBody,
  ResponseBody,
} from "@fintech-clients/yuno-banking";
import { expectTypeOf, test } from "vitest";

// Exact, and so apart from types.test-d.ts: against that one, later releases are compiled too, and they may add fields.

type Cancel =
  "POST /banking/entities/{entity_id}/onboardings/{onboarding_id}/cancel";
type Close = "DELETE /banking/accounts/{account_id}";

/** The listed values complete, any other is taken. */
type Open<Listed extends string> = Listed | (string & {});

test("cancelling an onboarding takes and answers what the given document says", () => {
  interface Documented {
    id?: string;
    entity_id?: string;
    yuno_account_id?: string;
    provider?: { entity_id?: string; status?: string };
    onboarding_type?: string;
    // A string in the document; the values are those of the group's page.
    status?: Open<
      | "CREATED"
      | "PENDING"
      | "PENDING_ADDITIONAL_DOCUMENTATION"
      | "UNDER_REVIEW"
      | "SUCCEEDED"
      | "FAILED"
      | "DECLINED"
      | "CANCELLED"
      | "EXPIRED"
    >;
    requirements?: { [key: string]: unknown }[];
    created_at?: string;
    updated_at?: string;
    expires_at?: string;
  }
  expectTypeOf<ResponseBody<Cancel, 200>>().toEqualTypeOf<Documented>();
  expectTypeOf<ResponseBody<Cancel, 202>>().toEqualTypeOf<Documented>();
  expectTypeOf<RequestBody<Cancel>>().toBeNever();
});

test("closing an account takes and answers what the given document says", () => {
  expectTypeOf<ResponseBody<Close, 200>>().toEqualTypeOf<{
    id?: string;
    entity_id?: string;
    onboarding_id?: string;
    account_id?: string;
    provider?: { account_id?: string };
    // Strings in the document; the values are those of the other account pages.
    account_type?: Open<"CHECKING" | "SAVINGS" | "INVESTMENT">;
    status?: Open<"ACTIVE" | "PENDING" | "INACTIVE" | "CLOSED">;
    account_number?: string;
    routing_number?: string | null;
    iban?: string | null;
    currency?: string;
    balance?: { available?: number; current?: number; pending?: number };
    account_details?: {
      account_name?: string;
      sort_code?: string | null;
      bsb?: string | null;
      swift?: string | null;
    };
    payment_rails?: { incoming?: string[]; outgoing?: string[] };
    supports_book_transfers?: boolean;
    created_at?: string;
    updated_at?: string;
  }>();
  expectTypeOf<RequestBody<Close>>().toBeNever();
});

test("the errors of both are what the given documents say", () => {
  interface Documented {
    code?: ErrorCode;
    messages?: string[];
    http_code?: number;
  }
  expectTypeOf<ResponseBody<Cancel, 400>>().toEqualTypeOf<Documented>();
  expectTypeOf<ResponseBody<Cancel, 404>>().toEqualTypeOf<Documented>();
  expectTypeOf<ResponseBody<Close, 400>>().toEqualTypeOf<Documented>();
  expectTypeOf<ResponseBody<Close, 404>>().toEqualTypeOf<Documented>();
});
