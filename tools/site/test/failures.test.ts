import { createGu1KycClient } from "@fintech-clients/gu1-kyc";
import {
  type LoopbackServer,
  startLoopbackServer,
  type Step,
} from "@fintech-clients/testing/server";
import { createYouHodlerClient } from "@fintech-clients/youhodler";
import { createYunoBankingClient } from "@fintech-clients/yuno-banking";
import { createYunoPaymentsClient } from "@fintech-clients/yuno-payments";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  documentedBody,
  documentedParameters,
} from "../src/reference/documented-call.ts";
import { failures } from "../src/reference/failure.ts";
import type { FailureRow } from "../src/reference/failure-row.ts";
import {
  type Provider,
  readProvider,
  type ReferenceOperation,
} from "../src/reference/provider.ts";

/** As much of every client as is called here. */
interface Client {
  readonly request: (
    method: string,
    path: string,
    init: object,
  ) => Promise<{
    readonly attempts: number;
    readonly error?:
      { readonly outcome: string; readonly retryable: boolean } | undefined;
  }>;
}

const yuno = { publicApiKey: "public", privateSecretKey: "private" };
const clients: Readonly<Record<string, (baseUrl: string) => unknown>> = {
  "gu1-kyc": (baseUrl) =>
    createGu1KycClient({ baseUrl, credentials: { apiKey: "key" } }),
  youhodler: (baseUrl) =>
    createYouHodlerClient({ baseUrl, credentials: { token: "token" } }),
  "yuno-banking": (baseUrl) =>
    createYunoBankingClient({ baseUrl, credentials: yuno }),
  "yuno-payments": (baseUrl) =>
    createYunoPaymentsClient({ baseUrl, credentials: yuno }),
};

let server: LoopbackServer;
/** Where nobody listens. */
let closed: string;

beforeAll(async () => {
  server = await startLoopbackServer();
  const other = await startLoopbackServer();
  closed = other.url;
  await other.close();
});

afterAll(() => server.close());

describe.each(Object.entries(clients))("%s", (name, createClient) => {
  const provider = readProvider(name);

  test.each(provider.operations.map((each) => [each.name, each] as const))(
    "what the page of %s says is what the client does",
    async (_, operation) => {
      for (const row of failures(operation, provider.codes)) {
        const isWait =
          operation.metadata.inProcess?.includes(codeOf(row)) === true;
        const { attempts, retryable, outcome } = await play(
          createClient,
          provider,
          operation,
          row,
          isWait ? 1 : 2,
        );
        // A key in process is waited out for seconds: what is asked is whether it would be.
        const isRepeated = isWait ? retryable : attempts === 2;
        expect({ what: row.what, outcome, isRepeated }).toEqual({
          what: row.what,
          outcome: row.outcome,
          isRepeated: row.isRepeated,
        });
      }
    },
  );
});

async function play(
  createClient: (baseUrl: string) => unknown,
  provider: Provider,
  operation: ReferenceOperation,
  row: FailureRow,
  maxAttempts: number,
) {
  const isRefused = row.answer === "refused";
  if (!isRefused) {
    const count = row.isRepeated && maxAttempts > 1 ? 2 : 1;
    server.play(Array.from({ length: count }, () => stepOf(row)));
  }
  const client = createClient(isRefused ? closed : server.url) as Client;
  const { attempts, error } = await client.request(
    operation.method.toUpperCase(),
    operation.path,
    {
      params: documentedParameters(provider, operation),
      body: documentedBody(provider, operation),
      retry: { maxAttempts, baseDelayMs: 1, maxDelayMs: 1 },
    },
  );
  return { attempts, outcome: error?.outcome, retryable: error?.retryable };
}

function codeOf({ answer }: FailureRow): string {
  return typeof answer === "object" ? (answer.code ?? "") : "";
}

/** Every provider's error body has its code where another's is something else. */
function stepOf(row: FailureRow): Step {
  if (typeof row.answer === "string") {
    return { cut: "before-answer" };
  }
  const { status, code } = row.answer;
  return code === undefined
    ? { status, headers: { "content-type": "text/html" }, body: "<html>" }
    : { status, body: { code, error: code, message: "", messages: [] } };
}
