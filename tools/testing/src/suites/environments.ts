import { expect, test } from "vitest";
import { callFixture, readFixtures } from "../spec/fixture.ts";
import type { Provider } from "../client/provider.ts";
import { readSpec } from "../spec/spec.ts";
import { stubFetch } from "../client/stub-fetch.ts";
import { openClient } from "../client/untyped-client.ts";

/** Every environment is a server of the spec, and nothing else is accepted. */
export function testEnvironments(provider: Provider): void {
  const { basePath, environments, defaultEnvironment } = provider;
  const named = Object.entries(environments);
  const names = Object.keys(environments);

  /** The URLs that a client of these options sends each operation to. */
  const reached = async (options: object): Promise<string[]> => {
    const { fetch, requests } = stubFetch();
    const client = openClient(provider, { fetch, ...options });
    await Promise.all(
      readFixtures(provider).map((fixture) => callFixture(client, fixture)),
    );
    return requests.map(({ url }) => url);
  };

  const under = (baseUrl: string): string[] =>
    readFixtures(provider).map(
      ({ request }) => `${baseUrl}${request.url.slice(basePath.length)}`,
    );

  const proxy = "https://proxy.example/a";
  const accepted: readonly (readonly [object, string])[] = [
    ...named.map(([environment, url]) => [{ environment }, url] as const),
    ...named
      .filter(([environment]) => environment === defaultEnvironment)
      .map(([, url]) => [{}, url] as const),
    [{ baseUrl: proxy }, proxy],
    [{ baseUrl: `${proxy}/` }, proxy],
  ];

  const known = new RegExp(`environment.*${names.join(", ")}`);
  const either = /environment.*baseUrl/;
  const refused: readonly (readonly [object, RegExp])[] = [
    ...(defaultEnvironment === undefined ? [[{}, either] as const] : []),
    [{ environment: names[0], baseUrl: proxy }, either],
    [{ environment: "c4n4ry" }, known],
    [{ environment: "toString" }, /environment|baseUrl/],
    [{ environment: 1 }, /environment /],
    [{ baseUrl: "/c4n4ry" }, /baseUrl /],
    [{ baseUrl: "http://c4n4ry.example" }, /baseUrl .*https/],
    [{ baseUrl: "https://c4n4ry@proxy.example" }, /baseUrl /],
    [{ baseUrl: `${proxy}?c4n4ry` }, /baseUrl /],
  ];

  test("the environments are the servers of the spec", () => {
    expect(Object.values(environments)).toEqual(readSpec(provider).servers);
  });

  test.each(accepted)("%j sends to %s", async (options, url) => {
    expect(await reached(options)).toEqual(under(url));
  });

  test.each(refused)("%j is refused and not quoted", (options, message) => {
    const open = (): object => openClient(provider, options);
    const mistake = { name: "ConfigurationError", outcome: "not-sent" };
    expect(open).toThrow(expect.objectContaining(mistake));
    expect(open).toThrow(message);
    expect(open).not.toThrow("c4n4ry");
  });
}
