import { describe, expect, test } from "vitest";
import { callFixture, readFixtures } from "../spec/fixture.ts";
import type { Provider } from "../client/provider.ts";
import { stubFetch } from "../client/stub-fetch.ts";
import { openClient, type UntypedClient } from "../client/untyped-client.ts";

const refused: readonly unknown[] = [
  "",
  ".",
  "..",
  "%2e",
  "%2E",
  "%2e%2E",
  ".%2e",
  "%2E.",
  "\u{d800}",
  null,
  undefined,
  Number.NaN,
  {},
  ["a"],
  Symbol.iterator,
];

const encoded: readonly (readonly [unknown, string])[] = [
  ["a/b", "a%2Fb"],
  ["../a", "..%2Fa"],
  ["?a#b", "%3Fa%23b"],
  ["%2e%2e/", "%252e%252e%2F"],
  ["{id}", "%7Bid%7D"],
  ["é b", "%C3%A9%20b"],
  ["...", "..."],
  [17, "17"],
];

/** No value of a path parameter leads to another path. */
export function testPathParameters(provider: Provider): void {
  const fixtures = readFixtures(provider);
  const mistake = { name: "ConfigurationError", outcome: "not-sent" };

  describe.each(fixtures)("$operation", (fixture) => {
    const { params, url } = fixture.request;
    const [, operationPath = ""] = fixture.operation.split(" ");
    // By its place in the template: the same text may stand elsewhere in the URL.
    const fill = (values: Readonly<Record<string, unknown>>): string =>
      operationPath.replaceAll(/\{([^{}]*)\}/g, (_, each) =>
        String(values[each]),
      );
    describe.each(Object.keys(params))("%s", (name) => {
      test.each(refused)("%j is refused", async (value) => {
        const { client, requests } = open(provider);
        const path = { ...params, [name]: value };
        const call = callFixture(client, fixture, { params: { path } });
        await expect(call).rejects.toMatchObject(mistake);
        await expect(call).rejects.toThrow(`params.path.${name} `);
        expect(requests).toEqual([]);
      });

      test.each(encoded)("%j becomes %s", async (value, segment) => {
        const { client, requests } = open(provider);
        const path = { ...params, [name]: value };
        await callFixture(client, fixture, { params: { path } });
        expect(requests.map((request) => request.url)).toEqual([
          `https://proxy.example${url.replace(fill(params), fill({ ...params, [name]: segment }))}`,
        ]);
      });
    });

    test.skipIf(Object.keys(params).length === 0)(
      "no parameters at all are refused",
      async () => {
        const { client, requests } = open(provider);
        const call = callFixture(client, fixture, { params: undefined });
        await expect(call).rejects.toMatchObject(mistake);
        expect(requests).toEqual([]);
      },
    );

    test.each(["{", "}", "/..", "?a", "#a", "\\", " "])(
      "a path with %s behind it is refused",
      async (end) => {
        const { client, requests } = open(provider);
        const [method = "", template = ""] = fixture.operation.split(" ");
        const init = { params: { path: params } };
        await expect(
          client.request(method, template + end, init),
        ).rejects.toMatchObject(mistake);
        expect(requests).toEqual([]);
      },
    );
  });
}

function open(provider: Provider): {
  client: UntypedClient;
  requests: readonly Request[];
} {
  const { fetch, requests } = stubFetch();
  const baseUrl = `https://proxy.example${provider.basePath}`;
  return { client: openClient(provider, { baseUrl, fetch }), requests };
}
