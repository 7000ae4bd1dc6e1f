import { readFileSync } from "node:fs";
import path from "node:path";
import { type OpenApiDocument, pathOperations } from "@fintech-clients/openapi";
import { expect, test } from "vitest";
import { openEditor } from "./language-service.ts";

const packages = path.join(import.meta.dirname, "../../../packages");

/** A program that calls every operation of a provider; `result0` is what the first gives. */
function callAll(provider: string, client: string): string {
  const document = JSON.parse(
    readFileSync(path.join(packages, provider, "openapi.json"), "utf8"),
  ) as OpenApiDocument;
  const calls = pathOperations(document).map(
    (operation, index) =>
      `export const result${index} = await client.${operation.method.toUpperCase()}("${operation.path}", {} as never);\n`,
  );
  return `import type { ${client} } from "@fintech-clients/${provider}";\ndeclare const client: ${client};\n${calls.join("")}`;
}

/** What a hover names on the results of some calls. */
const providers: [
  provider: string,
  client: string,
  names: Record<string, string[]>,
][] = [
  [
    "gu1-kyc",
    "Gu1KycClient",
    {
      'DELETE("/api/kyc/validations/{id}/cancel"': [
        "Success<200, Validation>",
        "ErrorResponse, ErrorCode>",
        "OtherFailure<",
        "NoAnswer",
      ],
    },
  ],
  [
    "youhodler",
    "YouHodlerClient",
    {
      'POST("/clients"': [
        "Success<201, Client>",
        "OtherFailure<201, ErrorCode>",
        "NoAnswer",
      ],
    },
  ],
  [
    "yuno-banking",
    "YunoBankingClient",
    {
      'GET("/banking/accounts/{account_id}"': [
        "Success<200, Account>",
        "Failure<401 | 404 | 429 | 500 | 502 | 504, ErrorResponse, ErrorCode>",
        "NoAnswer",
      ],
      // Its document describes every answer where it stands, without a name.
      'POST("/banking/entities/{entity_id}/onboardings/{onboarding_id}/cancel"':
        ["CancelEntityOnboardingResponse>", "NoAnswer"],
    },
  ],
  [
    "yuno-payments",
    "YunoPaymentsClient",
    {
      'GET("/payments/{payment_id}"': [
        "Success<200, RetrievePaymentResponse>",
        "Failure<400 | 401 | 403, ErrorResponse, ErrorCode>",
        "OtherFailure<200 | 400 | 401 | 403, ErrorCode>",
        "NoAnswer",
      ],
    },
  ],
];

test.each(providers)(
  "a hover on a result of %s shows the names of its types, in 300 characters",
  (provider, client, names) => {
    const program = callAll(provider, client);
    const editor = openEditor(provider, program);
    expect(editor.errors()).toEqual([]);
    const shown = new Map<string, string>();
    for (const [, result = "", call = ""] of program.matchAll(
      /const (result\d+) = await client\.(.*?"),/g,
    )) {
      const type = editor.hover(`${result} =`)?.type ?? "";
      shown.set(call, type.replace(`const ${result}: `, ""));
    }
    for (const [call, expected] of Object.entries(names)) {
      for (const name of expected) expect(shown.get(call)).toContain(name);
    }
    const long = [...shown].filter(([, type]) => type.length > 300);
    expect(long.map(([call]) => call)).toEqual(
      // Ten statuses of errors, with four bodies: 342 characters.
      provider === "youhodler"
        ? ['POST("/on-ramp-sessions/{session_id}/cancel"']
        : [],
    );
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
