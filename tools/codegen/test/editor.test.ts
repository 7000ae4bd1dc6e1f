import { expect, test } from "vitest";
import { openEditor } from "./language-service.ts";

const yuno = `environment: "sandbox", credentials: { publicApiKey: "a", privateSecretKey: "b" }`;

/** A call of each provider: what makes the client, the call, and what a hover on its result names. */
const calls: [
  provider: string,
  factory: string,
  options: string,
  call: string,
  names: string[],
][] = [
  [
    "gu1-kyc",
    "createGu1KycClient",
    `credentials: { apiKey: "a" }`,
    `DELETE("/api/kyc/validations/{id}/cancel", { params: { path: { id: "v" } }, body: { reason: "r" } })`,
    [
      "Success<200, Validation>",
      "ErrorResponse, ErrorCode>",
      "OtherFailure<",
      "NoAnswer",
    ],
  ],
  [
    "youhodler",
    "createYouHodlerClient",
    `environment: "business-api.youhodler.com", credentials: { token: "t" }`,
    `POST("/clients", {} as never)`,
    ["Success<201, Client>", "OtherFailure<201, ErrorCode>", "NoAnswer"],
  ],
  [
    "yuno-banking",
    "createYunoBankingClient",
    yuno,
    `GET("/banking/accounts/{account_id}", { params: { path: { account_id: "a" } } })`,
    [
      "Success<200, Account>",
      "Failure<401 | 404 | 429 | 500 | 502 | 504, ErrorResponse, ErrorCode>",
      "NoAnswer",
    ],
  ],
  [
    "yuno-payments",
    "createYunoPaymentsClient",
    yuno,
    `GET("/payments/{payment_id}", { params: { path: { payment_id: "p" } } })`,
    [
      "Success<200, RetrievePaymentResponse>",
      "Failure<400 | 401 | 403, ErrorResponse, ErrorCode>",
      "OtherFailure<200 | 400 | 401 | 403, ErrorCode>",
      "NoAnswer",
    ],
  ],
];

test.each(calls)(
  "a hover on a result of %s shows the names of its types, in 300 characters",
  (provider, factory, options, call, names) => {
    const editor = openEditor(
      provider,
      `import { ${factory} } from "@fintech-clients/${provider}";
const client = ${factory}({ ${options} });
export const result = await client.${call};
`,
    );
    expect(editor.errors()).toEqual([]);
    const shown = editor.hover("result =")?.type ?? "";
    const type = shown.replace("const result: ", "");
    for (const name of names) expect(type).toContain(name);
    expect(type.length).toBeLessThanOrEqual(300);
  },
);

test("a path of the operation maps shows what it does, whether it is repeated, and its page", () => {
  const editor = openEditor(
    "yuno-payments",
    `import type { Operations } from "../src/generated/operations.ts";
export type Create = Operations["POST"]["/payments"];
`,
  );
  const documentation = `Create or Authorize Payment. Makes a payment. With \`capture: false\` in the detail of the card, the amount is only authorized, and captured or canceled later.

Repeated after a failure that may pass, always with the same \`X-Idempotency-Key\`.
@see https://docs.y.uno/reference/payments/create-payment`;
  expect(editor.hover('"/payments"')?.documentation).toBe(documentation);
  expect(editor.completion('"/payments"', "/payments")?.documentation).toBe(
    documentation,
  );
});
