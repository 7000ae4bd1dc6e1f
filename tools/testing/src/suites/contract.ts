import { isDeepStrictEqual } from "node:util";
import { describe, expect, test } from "vitest";
import { arrivedRequest, documentedRequest } from "../documented-request.ts";
import { callFixture, readFixtures, type Fixture } from "../fixture.ts";
import type { Provider } from "../provider.ts";
import { readSpec, specExamples, specOperations } from "../read-spec.ts";
import { serve } from "../serve.ts";
import type { Step } from "../step.ts";
import { openClient, type UntypedResult } from "../untyped-client.ts";

const uuidV4: RegExp =
  /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;

/** Every documented answer arrives as documented, and every request is the documented one. */
export function testContract(provider: Provider): void {
  const spec = readSpec(provider);
  const fixtures = readFixtures(provider);

  test("every operation has a fixture", () => {
    const covered = fixtures.map(({ operation }) => operation);
    expect(covered.toSorted()).toEqual(specOperations(spec).toSorted());
  });

  describe.each(fixtures)("$operation", (fixture) => {
    const { operation, responses } = fixture;
    const examples = specExamples(spec, operation);
    const added = examples.filter(
      ({ body }) =>
        !responses.some((known) => isDeepStrictEqual(known.body, body)),
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
        expectApiError(provider, result, status, body);
        const { code, messages, details } = result.error ?? {};
        expect({ code, messages, details }).toStrictEqual(documented);
      },
    );

    test.each(added)("$status, in the spec only, arrives", async (step) => {
      const result = await exchange(provider, fixture, step);
      expectApiError(provider, result, step.status, step.body);
    });

    if (Object.values(fixture.request.headers).includes("<idempotencyKey>")) {
      test("the key is a new UUID for each call", async () => {
        const first = await exchange(provider, fixture, {});
        const second = await exchange(provider, fixture, {});
        expect(first.idempotencyKey).toMatch(uuidV4);
        expect(second.idempotencyKey).toMatch(uuidV4);
        expect(first.idempotencyKey).not.toBe(second.idempotencyKey);
      });

      test("a key of the caller's own is sent", async () => {
        const own = { idempotencyKey: "order-17" };
        const result = await exchange(provider, fixture, {}, own);
        expect(result).toMatchObject(own);
      });
    } else {
      test("there is no key", async () => {
        const result = await exchange(provider, fixture, {});
        expect(result.idempotencyKey).toBe(undefined);
        await expect(
          exchange(provider, fixture, {}, { idempotencyKey: "order-17" }),
        ).rejects.toThrow("idempotencyKey is not an option");
      });
    }
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

function expectApiError(
  provider: Provider,
  { data, error, status }: UntypedResult,
  expected: number,
  body: unknown,
): void {
  const unclear = expected >= 500 && !provider.notExecuted.includes(expected);
  expect(error).toBeInstanceOf(Error);
  expect(error).toMatchObject({
    name: "ApiError",
    provider: provider.name,
    status: expected,
    outcome: unclear ? "unknown" : "rejected",
  });
  expect(error?.["body"]).toStrictEqual(body);
  expect(status).toBe(expected);
  expect(data).toBe(undefined);
}
