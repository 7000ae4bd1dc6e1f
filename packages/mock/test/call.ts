import { expect } from "vitest";

import { deviations } from "../src/live-check/deviations.ts";
import type { Mock, ProviderName } from "../src/index.ts";
import { credentialHeaders } from "../src/providers/credentials.ts";
import { readProvider } from "../src/providers/providers.ts";
import { operations } from "../src/specs/operations.ts";

/** A request that differs from the usual one. */
export interface Asked {
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly signal?: AbortSignal;
}

/** What came back; `body` is parsed where it is JSON. */
export interface Received {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: unknown;
}

let keys = 0;

/** Sends `"POST /payments"` with credentials and a fresh key. */
export async function call(
  mock: Mock,
  provider: ProviderName,
  operation: string,
  { headers = {}, body, signal }: Asked = {},
): Promise<Received> {
  const [method = "", path = ""] = operation.split(" ");
  const key = `key-${(keys += 1)}`;
  const response = await fetch(mock.baseUrl(provider) + path, {
    method,
    redirect: "manual",
    headers: {
      ...Object.fromEntries(credentialHeaders(readProvider(provider))),
      ...(method !== "GET" && {
        "x-idempotency-key": key,
        "idempotency-key": key,
      }),
      ...(body !== undefined && { "content-type": "application/json" }),
      ...headers,
    },
    ...(body !== undefined && {
      body: typeof body === "string" ? body : JSON.stringify(body),
    }),
    ...(signal && { signal }),
  });
  const text = await response.text();
  expectDocumented(provider, operation, response.status, parse(text));
  return {
    status: response.status,
    headers: response.headers,
    text,
    body: parse(text),
  };
}

/** A text deep in a body: `at(body, "transactions.id")`. */
export function at(body: unknown, path: string): string {
  const found = path
    .split(".")
    .reduce<unknown>((value, key) => Reflect.get(Object(value), key), body);
  return String(found);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A purchase by card. */
export const purchase = {
  account_id: "2b7e1516-28ae-42a6-8bf7-15884f3c4f3c",
  merchant_order_id: "order-1",
  merchant_reference: "intent-1",
  description: "Two concert tickets",
  country: "US",
  amount: { currency: "USD", value: 49.99 },
  payment_method: { type: "CARD" },
};

/** The same, to be captured later. */
export const authorization = {
  ...purchase,
  payment_method: { type: "CARD", detail: { card: { capture: false } } },
};

/** A person, to open a bank account for. */
export const person = {
  account_id: "550e8400-e29b-41d4-a716-446655440000",
  merchant_entity_id: "customer-1",
  national_entity: "INDIVIDUAL",
  phone: { country_code: "+1", number: "3035550142" },
  address: {
    address_line_1: "Larkspur Lane",
    building_number_1: "18",
    city: "Denver",
    state: "CO",
    zip_code: "80202",
    country: "US",
  },
  entity_detail: {
    individual: {
      first_name: "Nora",
      last_name: "Whitfield",
      email: "nora.whitfield@example.com",
      date_of_birth: "1988-04-12",
      country_of_residence: "US",
    },
  },
};

/** Whatever a simulator answers with success has the shape that the document gives it. */
function expectDocumented(
  name: ProviderName,
  operation: string,
  status: number,
  body: unknown,
): void {
  const provider = readProvider(name);
  const [method, path = ""] = operation.split(" ");
  const [bare = ""] = path.split("?");
  const located = operations(provider.document).find(
    (each) =>
      each.method === method &&
      new RegExp(`^${each.template.replaceAll(/\{\w+\}/g, "[^/]+")}$`).test(
        bare,
      ),
  );
  if (located !== undefined && status < 300 && body !== undefined) {
    expect(deviations(provider, located, status, body)).toEqual([]);
  }
}
