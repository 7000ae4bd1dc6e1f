import { describe, expect, test } from "vitest";
import { callFixture, readFixtures } from "../fixture.ts";
import type { Provider } from "../provider.ts";
import { readSpec } from "../read-spec.ts";
import { stubFetch } from "../stub-fetch.ts";
import { openClient } from "../untyped-client.ts";

/** Every environment is a server of the spec, and nothing else is accepted. */
export function testEnvironments(provider: Provider): void {
  const { basePath, environments, defaultEnvironment } = provider;
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

  const under = (baseUrl: string | undefined): string[] =>
    readFixtures(provider).map(
      ({ request }) => `${baseUrl}${request.url.slice(basePath.length)}`,
    );

  test("the environments are the servers of the spec", () => {
    const servers = readSpec(provider).servers.map(({ url }) => url);
    expect(Object.values(environments)).toEqual(servers);
  });

  test.each(Object.entries(environments))("%s is %s", async (name, url) => {
    expect(await reached({ environment: name })).toEqual(under(url));
  });

  test.each(["https://proxy.example/a", "https://proxy.example/a/"])(
    "%s may stand in for them",
    async (baseUrl) => {
      expect(await reached({ baseUrl })).toEqual(
        under("https://proxy.example/a"),
      );
    },
  );

  if (defaultEnvironment === undefined) {
    test("one of environment and baseUrl has to be given", () => {
      expect(() => openClient(provider, {})).toThrow("or give baseUrl");
    });
  } else {
    test("the default needs no name", async () => {
      expect(await reached({})).toEqual(under(environments[defaultEnvironment]));
    });
  }

  const known = `environment must be one of ${names.join(", ")}, or`;
  const https = "https://proxy.example";
  describe.each([
    ["an unknown environment", { environment: "canary" }, known],
    ["a name that every object has", { environment: "toString" }, known],
    ["an environment that is no text", { environment: 1 }, known],
    ["both", { environment: names[0], baseUrl: https }, "not both"],
    ["a relative URL", { baseUrl: "/canary" }, "baseUrl must be an absolute"],
    ["http", { baseUrl: "http://canary.example" }, "baseUrl must use https"],
    ["a user name", { baseUrl: "https://canary@a.example" }, "baseUrl must"],
    ["a query", { baseUrl: `${https}?canary` }, "baseUrl must not have"],
  ])("%s", (_, options, message) => {
    const open = (): object => openClient(provider, options);

    test("is refused", () => {
      expect(open).toThrow(message);
      expect(open).toThrow(
        expect.objectContaining({
          name: "ConfigurationError",
          outcome: "not-sent",
        }),
      );
    });

    test("is not quoted", () => {
      expect(open).not.toThrow("canary");
    });
  });
}
