import { basePaths } from "./base-paths.ts";
import { credentialHeaders } from "./credential-headers.ts";
import { curlLine } from "./curl-line.ts";
import { faults } from "./faults.ts";
import { operations } from "./operations.ts";
import { providers } from "./providers.ts";

/** What someone who started the mock wants to know: base URLs, credentials, and a call of each operation. */
export function describeMock(origin: string): string {
  const parts = providers.map((provider) =>
    [
      provider.name,
      ...basePaths(provider).map((path) => `  baseUrl  ${origin}${path}`),
      ...[...credentialHeaders(provider)].map(
        ([name, value]) => `  header   ${name}: ${value}`,
      ),
      ...operations(provider).map(
        (located) => `  ${curlLine(origin, provider, located)}`,
      ),
    ].join("\n"),
  );
  const names = [...Object.keys(faults), "rate-limit-once"].join(", ");
  return [
    ...parts,
    [
      "Headers that ask for another answer:",
      '  Prefer: code=400, example="VALIDATION_ERROR"   any documented status or example',
      `  x-mock-fault: ${names}`,
      "A repeated idempotency key brings back its first answer: change it to try a fault.",
    ].join("\n"),
  ].join("\n\n");
}
