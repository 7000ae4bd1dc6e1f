import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { callFixture, readFixtures } from "../fixture.ts";
import type { Provider } from "../provider.ts";
import { serve } from "../serve.ts";
import type { Step } from "../step.ts";
import { stubFetch } from "../stub-fetch.ts";
import { openClient } from "../untyped-client.ts";

const canary = "c4n4ry";

const unusable: readonly unknown[] = [
  undefined,
  null,
  "",
  17,
  { canary },
  `${canary}\n`,
  `${canary}\r\nx-evil: 1`,
  ` ${canary}`,
  `${canary} `,
  `${canary}é`,
  `${canary}\u{0}`,
];

/** Bad credentials are refused by name, and good ones are never shown. */
export function testCredentials(provider: Provider): void {
  const baseUrl = "https://proxy.example";
  const fixtures = readFixtures(provider);
  const fields = Object.keys(provider.credentials);

  describe.each(fields)("%s", (field) => {
    test.each(unusable)("%j is refused by the factory", (value) => {
      const credentials = { ...provider.credentials, [field]: value };
      const open = (): object => openClient(provider, { baseUrl, credentials });
      expect(open).toThrow(`credentials.${field} must`);
      expect(open).toThrow(expect.objectContaining({ name: "ConfigurationError" }));
      expect(open).not.toThrow(canary);
    });

    test.each(unusable)("%j from a function is an error", async (value) => {
      const { fetch, requests } = stubFetch();
      const credentials = () => ({ ...provider.credentials, [field]: value });
      const client = openClient(provider, { baseUrl, fetch, credentials });
    });
  });
}
