import { describe, expect, test } from "vitest";
import { callFixture, readFixtures } from "../fixture.ts";
import type { Provider } from "../provider.ts";
import { serve } from "../serve.ts";
import type { Step } from "../step.ts";
import { errorOf, openClient, type UntypedError } from "../untyped-client.ts";

/** What an error says of a body. */
export interface ReadError {
  readonly code: string | undefined;
  readonly messages: readonly string[];
  readonly details: Readonly<Record<string, unknown>>;
  readonly retryAfterMs?: number | undefined;
}

const unreadable: readonly (readonly [string, Omit<Step, "status">])[] = [
  ["no body", {}],
  ["null", { body: null }],
  ["an array", { body: [{ code: "A", error: "A", message: "b" }] }],
  ["a JSON string", { body: '"text"', headers: json() }],
  ["a number", { body: 17 }],
  ["truncated JSON", { body: '{"code":"A', headers: json() }],
  ["a page", { body: "<html>", headers: { "content-type": "text/html" } }],
];

function json(): Record<string, string> {
  return { "content-type": "application/json" };
}

/**
 * Whatever the body of an error holds, all that is read from it is safe to use;
 * `envelopes` are bodies of the provider's form, and what they say.
 */
export function testErrors(
  provider: Provider,
  envelopes: readonly (readonly [object, ReadError])[],
): void {
  describe.each(readFixtures(provider))("$operation", (fixture) => {
    const receive = async (step: Step): Promise<UntypedError> => {
      const server = await serve(step);
      const baseUrl = server.url + provider.basePath;
      const client = openClient(provider, { baseUrl });
      return errorOf(await callFixture(client, fixture));
    };

    test.each(
      [400, 418, 500, 599].flatMap((status) =>
        unreadable.map(([name, step]) => ({ name, step: { status, ...step } })),
      ),
    )("$step.status with $name says nothing", async ({ step }) => {
      const error = await receive(step);
      expect(error).toMatchObject({ name: "ApiError", status: step.status });
      expect(pick(error)).toStrictEqual({
        code: undefined,
        messages: [],
        details: {},
        retryAfterMs: undefined,
      });
      expect(error["body"]).toBe(undefined);
    });

    test.each(envelopes)("%j", async (body, expected) => {
      const error = await receive({ status: 400, body });
      expect(error["body"]).toStrictEqual(body);
      expect(pick(error)).toStrictEqual({
        retryAfterMs: undefined,
        ...expected,
      });
    });
  });
}

function pick(error: UntypedError): object {
  const { code, messages, details, retryAfterMs } = error;
  return { code, messages, details, retryAfterMs };
}
