import { isDeepStrictEqual } from "node:util";
import { describe, expect, test } from "vitest";
import {
  arrivedRequest,
  documentedRequest,
} from "../spec/documented-request.ts";
import { callFixture, readFixtures, type Fixture } from "../spec/fixture.ts";
import type { Provider } from "../client/provider.ts";
import { readSpec } from "../spec/spec.ts";
import { serve } from "../client/serve.ts";
import type { Step } from "../server/step.ts";
import {
  errorOf,
  openClient,
  type UntypedResult,
} from "../client/untyped-client.ts";

const uuidV4: RegExp =
  /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;

/** Every documented answer arrives as documented, and every request is the documented one. */
export function testContract(provider: Provider): void {
  const { operations } = readSpec(provider);
  const fixtures = readFixtures(provider);

  test("every given operation has its fixture, and is in the spec", () => {
    const covered = fixtures.map(({ operation }) => operation);
    expect(new Set(covered)).toEqual(new Set(provider.given));
    const described = operations.map(({ name }) => name);
    expect(described).toEqual(expect.arrayContaining(covered));
  });

  describe.each(fixtures)("$operation", (fixture) => {
    const { operation, responses } = fixture;
    const examples = operations
      .filter(({ name }) => name === operation)
      .flatMap(({ responses: described }) => described)
      .flatMap(([status, content]) =>
        content.examples.map((body) => ({ status, body })),
      );
    const added = examples.filter(
      ({ body }) =>
        !responses.some((known) => isDeepStrictEqual(known.body, body)),
    );

    test.skipIf(provider.published === true && responses.length === 0)(
      "has a documented success",
      () => {
        expect(Math.min(...responses.map(({ status }) => status))).toBeLessThan(
          300,
        );
      },
    );

    test.each(responses)("$status $code is in the spec", ({ status, body }) => {
      expect(examples).toContainEqual({ status, body });
    });

    test.each(responses.filter(({ status }) => status < 400))(
      "$status arrives",
      async ({ status, body }) => {
        const result = await exchange(provider, fixture, { status, body });
        expect(result.error).toBe(undefined);
        expect(result.status).toBe(status);
        expect(result.data).toStrictEqual(body);
      },
    );

    test.each(responses.filter(({ status }) => status >= 400))(
      "$status $code arrives",
      async ({ status, body, ...documented }) => {
        const result = await exchange(provider, fixture, { status, body });
        expect(result).toMatchObject(failure(provider, fixture, status));
        expect(errorOf(result)["body"]).toStrictEqual(body);
        const { code, messages, details } = errorOf(result);
        expect({ code, messages, details }).toStrictEqual(documented);
      },
    );

    test.each(added)("$status, in the spec only, arrives", async (step) => {
      const result = await exchange(provider, fixture, step);
      if (step.status < 400) {
        expect(result).toMatchObject({ status: step.status, error: undefined });
        expect(result.data).toStrictEqual(step.body);
      } else {
        expect(result).toMatchObject(failure(provider, fixture, step.status));
        expect(errorOf(result)["body"]).toStrictEqual(step.body);
      }
    });
  });

  const keyed = fixtures.filter(({ request }) =>
    Object.values(request.headers).includes("<idempotencyKey>"),
  );
  const keyless = fixtures.filter((fixture) => !keyed.includes(fixture));

  describe.each(keyed)("the key of $operation", (fixture) => {
    test("is a new UUID for each call", async () => {
      const first = await exchange(provider, fixture, {});
      const second = await exchange(provider, fixture, {});
      expect(first.idempotencyKey).toMatch(uuidV4);
      expect(second.idempotencyKey).toMatch(uuidV4);
      expect(first.idempotencyKey).not.toBe(second.idempotencyKey);
    });

    test("may be the caller's own", async () => {
      const own = { idempotencyKey: "order-17" };
      const result = await exchange(provider, fixture, {}, own);
      expect(result).toMatchObject(own);
    });
  });

  describe.each(keyless)("a key of $operation", (fixture) => {
    test("is neither made nor accepted", async () => {
      const own = { idempotencyKey: "order-17" };
      const result = await exchange(provider, fixture, {});
      expect(result.idempotencyKey).toBe(undefined);
      await expect(exchange(provider, fixture, {}, own)).rejects.toThrow(
        "idempotencyKey",
      );
    });
  });
}

/** Calls the operation and checks that its documented request is what arrived. */
async function exchange(
  provider: Provider,
  fixture: Fixture,
  step: Step,
  init: object = {},
): Promise<UntypedResult> {
  const server = await serve(step);
  const baseUrl = server.url + provider.basePath;
  const client = openClient(provider, { baseUrl });
  const result = await callFixture(client, fixture, init);
  expect(server.requests.map(arrivedRequest)).toStrictEqual([
    documentedRequest(provider, fixture, result.idempotencyKey),
  ]);
  expect(result.attempts).toBe(1);
  return result;
}

/** What the result of an error status has to hold, whatever its body. */
function failure(
  provider: Provider,
  { request }: Fixture,
  status: number,
): object {
  const unclear =
    status >= 500 &&
    request.method !== "GET" &&
    !provider.notExecuted.includes(status);
  const error = {
    name: "ApiError",
    provider: provider.name,
    status,
    outcome: unclear ? "unknown" : "rejected",
  };
  return { data: undefined, error, status };
}
