import { describe, expect, test } from "vitest";
import { callFixture, readFixtures } from "../spec/fixture.ts";
import type { Provider } from "../client/provider.ts";
import { serve } from "../client/serve.ts";
import { shown } from "../client/shown.ts";
import type { Step } from "../server/step.ts";
import { stubFetch } from "../client/stub-fetch.ts";
import { errorOf, openClient } from "../client/untyped-client.ts";

const canary = "c4n4ry";

const unusable: readonly unknown[] = [
  undefined,
  null,
  "",
  17,
  { canary },
  `${canary}\n`,
  `${canary}\r\nx-more: 1`,
  ` ${canary}`,
  `${canary} `,
  `${canary}é`,
  `${canary}\0`,
];

const answers: readonly (readonly [string, Step])[] = [
  ["a success", { body: {} }],
  ["a success that is not JSON", { body: "<html>" }],
  ["a rejection", { status: 400, body: {} }],
  ["an empty 500", { status: 500 }],
  ["a redirect", { status: 302, headers: { location: "/elsewhere" } }],
  ["a lost connection", { cut: "before-answer" }],
  ["a body that breaks off", { body: {}, cut: "in-body" }],
];

/** Bad credentials are refused by name, and good ones are never shown. */
export function testCredentials(provider: Provider): void {
  const fields = Object.keys(provider.credentials);
  const fixtures = readFixtures(provider);

  describe.each(fields)("%s", (field) => {
    test.each(unusable)("%j is refused by the factory", (value) => {
      const credentials = { ...provider.credentials, [field]: value };
      const baseUrl = "https://proxy.example";
      const open = (): object => openClient(provider, { baseUrl, credentials });
      const named = expect.objectContaining({ name: "ConfigurationError" });
      expect(open).toThrow(named);
      expect(open).toThrow(`credentials.${field} `);
      expect(open).not.toThrow(canary);
    });

    test.each(unusable)("%j from a function is an error", async (value) => {
      const { fetch, requests } = stubFetch();
      const client = openClient(provider, {
        baseUrl: "https://proxy.example",
        credentials: () => ({ ...provider.credentials, [field]: value }),
        fetch,
      });
      const results = await Promise.all(
        fixtures.map((fixture) => callFixture(client, fixture)),
      );
      for (const error of results.map(errorOf)) {
        expect(error).toMatchObject({
          name: "CredentialsError",
          outcome: "not-sent",
        });
        expect(error.message).toContain(`credentials.${field} `);
        expect(shown(error)).not.toContain(canary);
      }
      expect(requests).toEqual([]);
    });
  });

  test.each([undefined, null, "text", {}])(
    "%j instead of credentials is refused",
    (credentials) => {
      const baseUrl = "https://proxy.example";
      expect(() => openClient(provider, { baseUrl, credentials })).toThrow(
        `credentials.${fields[0]} `,
      );
    },
  );

  describe.each(fixtures)("$operation", (fixture) => {
    test.each(answers)("%s shows no credential", async (_, step) => {
      const server = await serve(step);
      const seen: unknown[] = [];
      const client = openClient(provider, {
        baseUrl: server.url + provider.basePath,
        credentials: Object.fromEntries(fields.map((name) => [name, canary])),
        onAttempt: (event: unknown) => seen.push(event),
      });
      const middleware = {
        onRequest: ({ request }: { request: Request }) => {
          seen.push([...request.headers]);
        },
      };
      const result = await callFixture(client, fixture, {
        middleware: [middleware],
      });
      const sent = JSON.stringify(server.requests);
      const basic = btoa(`${canary}:${canary}`);
      expect(sent.includes(canary) || sent.includes(basic)).toBe(true);
      expect(seen).toHaveLength(2);
      for (const value of [client, result, result.error, ...seen]) {
        expect(shown(value)).not.toContain(canary);
      }
    });
  });

  const { environments, prefixes = {} } = provider;
  const names = Object.keys(environments);
  const prefixed = Object.entries(prefixes).flatMap(([field, known]) =>
    Object.entries(known).map(([prefix, own]) => ({ field, prefix, own })),
  );
  const elsewhere = prefixed.flatMap((each) =>
    names
      .filter((environment) => !each.own.includes(environment))
      .map((environment) => ({ ...each, environment })),
  );
  const accepted = prefixed.flatMap(({ field, prefix, own }) => {
    const key = prefix + canary;
    const other = names.filter((environment) => !own.includes(environment));
    return [
      ...own.map((environment) => ({ field, key, at: { environment } })),
      ...other.map((environment) => ({
        field,
        key: canary + prefix,
        at: { environment },
      })),
      { field, key, at: { baseUrl: "https://proxy.example" } },
    ];
  });

  test.each(elsewhere)(
    "$field that starts with $prefix is refused in $environment",
    ({ field, prefix, own, environment }) => {
      const credentials = {
        ...provider.credentials,
        [field]: prefix + canary,
      };
      const open = (): object =>
        openClient(provider, { environment, credentials });
      expect(open).toThrow(`credentials.${field} `);
      expect(open).toThrow(own.join(" or "));
      expect(open).not.toThrow(canary);
    },
  );

  test.each(accepted)("$field $key is accepted at $at", (each) => {
    const credentials = { ...provider.credentials, [each.field]: each.key };
    const open = (): object =>
      openClient(provider, { ...each.at, credentials });
    expect(open).not.toThrow();
  });
}
