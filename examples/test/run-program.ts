import { pathToFileURL } from "node:url";
import { resolve } from "node:path";

import gu1Kyc from "@fintech-clients/gu1-kyc/openapi.json" with { type: "json" };
import type { Mock } from "@fintech-clients/mock";
import youHodler from "@fintech-clients/youhodler/openapi.json" with { type: "json" };
import yunoBanking from "@fintech-clients/yuno-banking/openapi.json" with { type: "json" };
import yunoPayments from "@fintech-clients/yuno-payments/openapi.json" with { type: "json" };
import { vi } from "vitest";

const documents = {
  "gu1-kyc": gu1Kyc,
  youhodler: youHodler,
  "yuno-banking": yunoBanking,
  "yuno-payments": yunoPayments,
};

/** Sends what a program means for a provider's real host to the mock instead. */
export function toMock(
  mock: Mock,
  provider: keyof typeof documents,
  headers: Readonly<Record<string, string>> = {},
): typeof fetch {
  const real = fetch;
  const servers = new Set(
    documents[provider].servers.map(({ url }) => new URL(url).origin),
  );
  return async (input, init) => {
    const { origin: host, pathname } = new URL(new Request(input).url);
    if (!servers.has(host)) {
      throw new Error(`${host} is not a documented host of ${provider}`);
    }
    const sent = new Headers(init?.headers);
    for (const [name, value] of Object.entries(headers)) {
      sent.set(name, value);
    }
    const url = `${mock.origin}/${provider}${pathname}`;
    return real(url, { ...init, headers: sent });
  };
}

/** Runs an example as it is, against the mock; gives what it printed. */
export async function runProgram(
  file: string,
  mock: Mock,
  send: typeof fetch,
): Promise<readonly string[]> {
  const printed: string[] = [];
  for (const level of ["log", "info", "error"] as const) {
    vi.spyOn(console, level).mockImplementation((...parts: unknown[]) => {
      printed.push(
        parts
          .map((part) =>
            typeof part === "string" ? part : JSON.stringify(part),
          )
          .join(" "),
      );
    });
  }
  for (const [name, value] of Object.entries(environment(mock))) {
    vi.stubEnv(name, value);
  }
  vi.stubGlobal("fetch", send);
  vi.resetModules();
  try {
    await import(
      /* @vite-ignore */ pathToFileURL(resolve(import.meta.dirname, "..", file))
        .href
    );
  } finally {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
    vi.unstubAllGlobals();
  }
  return printed;
}

function environment(mock: Mock): Readonly<Record<string, string>> {
  const yuno = mock.credentials("yuno-payments");
  return {
    YUNO_PUBLIC_API_KEY: yuno.publicApiKey,
    YUNO_PRIVATE_SECRET_KEY: yuno.privateSecretKey,
    YUNO_ACCOUNT_ID: "2b7e1516-28ae-42a6-8bf7-15884f3c4f3c",
    GU1_API_KEY: mock.credentials("gu1-kyc").apiKey,
    YOUHODLER_TOKEN: mock.credentials("youhodler").token,
    YOUHODLER_CLIENT_ID: "mock-client",
    YOUHODLER_CLIENT_SECRET: "mock-secret",
  };
}
