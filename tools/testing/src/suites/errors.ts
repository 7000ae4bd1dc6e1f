import { describe, expect, test } from "vitest";
import { callFixture, readFixtures } from "../spec/fixture.ts";
import type { Provider } from "../client/provider.ts";
import { serve } from "../client/serve.ts";
import type { Step } from "../server/step.ts";
import {
  errorOf,
  openClient,
  type UntypedError,
} from "../client/untyped-client.ts";

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

/** Whatever the body of an error holds, all that is read from it is safe to use. */
export function testErrors(provider: Provider): void {
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

    test.each(provider.errorBodies)("%j", async (body, expected) => {
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
