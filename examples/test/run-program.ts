import { pathToFileURL } from "node:url";
import { resolve } from "node:path";

import { vi } from "vitest";

import { credentials } from "../mock/credentials.ts";
import { providers } from "../mock/providers.ts";

const environment = {
  YUNO_PUBLIC_API_KEY: credentials.yuno.publicApiKey,
  YUNO_PRIVATE_SECRET_KEY: credentials.yuno.privateSecretKey,
  GU1_API_KEY: credentials.gu1.apiKey,
  YOUHODLER_TOKEN: credentials.youHodler.token,
  YOUHODLER_CLIENT_ID: "mock-client",
  YOUHODLER_CLIENT_SECRET: "mock-secret",
};

/** Sends what a program means for a provider's real host to the mock instead. */
export function toMock(
  origin: string,
  provider: string,
  headers: Readonly<Record<string, string>> = {},
): typeof fetch {
  const real = fetch;
  const servers = providers
    .find(({ name }) => name === provider)
    ?.document.servers.map(({ url }) => new URL(url).origin);
  return async (input, init) => {
    const { origin: host, pathname } = new URL(new Request(input).url);
    if (servers?.includes(host) !== true) {
      throw new Error(`${host} is not a documented host of ${provider}`);
    }
    const sent = new Headers(init?.headers);
    for (const [name, value] of Object.entries(headers)) {
      sent.set(name, value);
    }
    return real(`${origin}/${provider}${pathname}`, { ...init, headers: sent });
  };
}

/** Runs an example as it is, against the mock; gives what it printed. */
export async function runProgram(
  file: string,
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
  for (const [name, value] of Object.entries(environment)) {
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
