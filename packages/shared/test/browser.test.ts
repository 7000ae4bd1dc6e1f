import { afterEach, describe, expect, test, vi } from "vitest";
import { makeClient } from "./make-client.ts";

const worker = { WorkerGlobalScope: () => {} };

const browsers: readonly (readonly [string, object])[] = [
  ["a page", { window: {}, document: {} }],
  ["a browser's worker", { ...worker, navigator: { userAgent: "Mozilla" } }],
  ["a worker without a navigator", { ...worker, navigator: undefined }],
];

const others: readonly (readonly [string, object])[] = [
  ["Node", {}],
  ["workerd", { ...worker, navigator: { userAgent: "Cloudflare-Workers" } }],
  ["Deno's worker", { ...worker, Deno: {} }],
  ["a runtime with a window and no document", { window: {} }],
];

function pretend(scope: object): void {
  for (const [name, value] of Object.entries(scope)) {
    vi.stubGlobal(name, value);
  }
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe.each(browsers)("in %s", (_, scope) => {
  test.each([undefined, false])("a factory throws with %s", (value) => {
    pretend(scope);
    expect(() => makeClient({ dangerouslyAllowBrowser: value })).toThrow(
      expect.objectContaining({
        name: "ConfigurationError",
        message: expect.stringContaining("dangerouslyAllowBrowser") as string,
      }),
    );
  });

  test("it does not with `dangerouslyAllowBrowser: true`", () => {
    pretend(scope);
    expect(makeClient({ dangerouslyAllowBrowser: true })).toBeDefined();
  });
});

test.each(others)("%s is no browser", (_, scope) => {
  pretend(scope);
  expect(makeClient()).toBeDefined();
});
