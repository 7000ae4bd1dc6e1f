import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";

import { agrees, report } from "../live-check/report.js";
import { runCheck } from "../live-check/run-check.js";
import { credentialHeaders } from "../providers/credentials.js";
import type { Provider, ProviderName } from "../providers/provider.js";
import { readProvider } from "../providers/providers.js";
import { isLoopback } from "../webhooks/webhook-options.js";
import { providerOf } from "./read-options.js";

export const checkUsage = `Usage: fintech-mock check --provider yuno-payments [--base-url URL] [--id payment_id=...]
                    [--calls 8] [--out check.md]
Reads from the provider with your own sandbox credentials, which it takes from the
environment: YUNO_PUBLIC_API_KEY and YUNO_PRIVATE_SECRET_KEY, GU1_API_KEY, YOUHODLER_TOKEN;
of any other provider its name and the field, ACME_CARDS_API_KEY.`;

/** How the names of a provider's variables begin, where not as its own. */
const prefixes: Readonly<Partial<Record<ProviderName, string>>> = {
  "gu1-kyc": "gu1",
  "yuno-banking": "yuno",
  "yuno-payments": "yuno",
};

/** `fintech-mock check`: true where document and answers agree. */
export async function checkCommand(args: readonly string[]): Promise<boolean> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      provider: { type: "string", default: "" },
      "base-url": { type: "string" },
      id: { type: "string", multiple: true, default: [] },
      calls: { type: "string", default: "8" },
      out: { type: "string" },
    },
  });
  const provider = readProvider(providerOf(values.provider));
  const baseUrl = checkUrl(values["base-url"] ?? sandbox(provider));
  const findings = await runCheck(provider, {
    baseUrl,
    headers: credentialsOf(provider),
    ids: Object.fromEntries(
      values.id.map((each) => each.split("=", 2)),
    ) as Record<string, string>,
    calls: Math.max(1, Number(values.calls) || 1),
  });
  const text = report(provider, findings);
  console.log(text);
  if (values.out !== undefined) {
    writeFileSync(values.out, text);
  }
  return agrees(findings);
}

function sandbox({ document, name }: Provider): string {
  const found = document.servers?.find(({ url, description = "" }) =>
    /sandbox/i.test(url + description),
  );
  if (found === undefined) {
    throw new RangeError(
      `--base-url: ${name} documents no sandbox; give its URL.`,
    );
  }
  return found.url;
}

/** Credentials go over TLS, or stay on this machine. */
function checkUrl(text: string): string {
  const { protocol, hostname } = new URL(text);
  if (protocol !== "https:" && !isLoopback(hostname)) {
    throw new RangeError(
      `--base-url is ${text}; it takes https, but for loopback.`,
    );
  }
  return text.replace(/\/$/, "");
}

function credentialsOf(provider: Provider): ReadonlyMap<string, string> {
  const { name, credentials } = provider;
  const wanted = Object.keys(credentials).map((field) => {
    const words = field.replaceAll(/[A-Z]/g, (letter) => `_${letter}`);
    const variable = `${prefixes[name] ?? name}_${words}`
      .replaceAll("-", "_")
      .toUpperCase();
    return [field, variable] as const;
  });
  const missing = wanted
    .map(([, variable]) => variable)
    .filter((variable) => !process.env[variable]);
  if (missing.length > 0) {
    throw new RangeError(
      `${missing.join(" and ")}: not set in the environment.`,
    );
  }
  const own = Object.fromEntries(
    wanted.map(([field, variable]) => [field, process.env[variable] ?? ""]),
  );
  return credentialHeaders({ ...provider, credentials: own });
}
