import { DocumentedIds } from "../examples/documented.js";
import { requestFaults } from "../faults/fault.js";
import type { Mock } from "../mock.js";
import type { Provider } from "../providers/provider.js";
import { valueOf } from "../providers/credentials.js";
import { operations } from "../specs/operations.js";
import { curlLine } from "./curl-line.js";

/** What someone who started the simulator wants to know: one screen. */
export function describe(mock: Mock, providers: readonly Provider[]): string {
  const parts = providers.map((provider) =>
    [
      `${provider.name}: ${mock.baseUrl(provider.name)}`,
      ...Object.values(provider.schemes).map(
        (scheme) =>
          `  ${scheme.name}: ${valueOf(scheme, provider.credentials)}`,
      ),
    ].join("\n"),
  );
  return [
    ...parts,
    [
      "Prefer: code=404                  a documented answer",
      "Prefer: fault=executed-then-lost  a fault; GET /_mock/faults names them",
      "Prefer: outcome=declined          another end",
      `${mock.origin}/_mock/{journal,ledger,webhooks,faults,clock,traffic,reset}`,
    ].join("\n"),
    "Operations as curl lines: --list. Ctrl+C stops it.",
  ].join("\n\n");
}

/** A curl line for every operation, and every fault's name: for `--list`. */
export function list(origin: string, providers: readonly Provider[]): string {
  const calls = providers.flatMap((provider) => {
    const all = operations(provider.document);
    const documented = new DocumentedIds(all);
    return all.map((located) =>
      curlLine(origin, provider, located, documented),
    );
  });
  const faults = Object.entries(requestFaults).map(
    ([name, meaning]) => `${name.padEnd(24)} ${meaning}`,
  );
  return [...calls, "", ...faults].join("\n");
}
