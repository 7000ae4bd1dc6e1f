import { expect, test } from "vitest";
import type { Provider } from "../provider.ts";
import { openClient } from "../untyped-client.ts";

/** A public key of Yuno's that names its environment is refused in another. */
export function testYunoKeys(provider: Provider): void {
  const keyOf = (publicApiKey: string): object => ({
    credentials: { ...provider.credentials, publicApiKey },
  });

  test.each([
    ["sandbox_c4n4ry", "production", "sandbox"],
    ["sandbox_c4n4ry", "production-eu", "sandbox"],
    ["prod_c4n4ry", "sandbox", "production or production-eu"],
  ])("%s is refused in %s: it belongs to %s", (key, environment, own) => {
    const open = (): object =>
      openClient(provider, { environment, ...keyOf(key) });
    expect(open).toThrow("credentials.publicApiKey ");
    expect(open).toThrow(own);
    expect(open).not.toThrow("c4n4ry");
  });

  test.each([
    ["sandbox_c4n4ry", { environment: "sandbox" }],
    ["prod_c4n4ry", { environment: "production" }],
    ["prod_c4n4ry", { environment: "production-eu" }],
    ["c4n4ry_sandbox_", { environment: "production" }],
    ["sandbox_c4n4ry", { baseUrl: "https://proxy.example" }],
  ])("%s is accepted with %j", (key, endpoint) => {
    const open = (): object =>
      openClient(provider, { ...endpoint, ...keyOf(key) });
    expect(open).not.toThrow();
  });
}
