import { describe, expect, test } from "vitest";
import {
  arrivedRequest,
  describedRequest,
  type DocumentedRequest,
} from "../spec/documented-request.ts";
import { readFixtures } from "../spec/fixture.ts";
import { picture } from "../server/picture.ts";
import type { Provider } from "../client/provider.ts";
import { serve } from "../client/serve.ts";
import { playable } from "../spec/playable.ts";
import { readSpec, type SpecOperation } from "../spec/spec.ts";
import type { Step } from "../server/step.ts";
import { openClient, type UntypedResult } from "../client/untyped-client.ts";

interface Answer {
  readonly status: number;
  readonly kind: string;
  readonly body: unknown;
}

/**
 * The operations that we describe ourselves, driven by their examples in the
 * spec: every request reaches the server as it is written there, and every
 * documented answer arrives as it is written there.
 */
export function testExamples(provider: Provider): void {
  const given = new Set(readFixtures(provider).map((each) => each.operation));
  const { operations } = readSpec(provider);
  const isPublished = ({ unread }: SpecOperation): boolean =>
    provider.published === true || unread;
  const described = operations
    .flatMap((each) => (isPublished(each) ? playable([each]) : each))
    .filter(({ name }) => !given.has(name));
  if (described.length === 0) return;

  describe.each(described)("$name", (operation) => {
    const { parameters, requestBody, responses } = operation;
    const bodies = requestBody?.examples ?? [undefined];
    const answers: readonly Answer[] = responses.flatMap(
      ([status, { kind, examples }]) =>
        examples.map((body) => ({ status, kind, body })),
    );

    test.skipIf(isPublished(operation))(
      "has an example for each parameter, body and answer",
      () => {
        const without = parameters.filter(
          ({ example }) => example === undefined,
        );
        expect(without).toEqual([]);
        expect(bodies).not.toEqual([]);
        expect(new Set(answers.map(({ status }) => status))).toEqual(
          new Set(responses.map(([status]) => status)),
        );
      },
    );

    test.each(bodies.map((body) => ({ body })))(
      "its request $body arrives",
      async ({ body }) => {
        const step = { status: 400, body: {} };
        const { result, arrived } = await call(provider, operation, body, step);
        const { idempotencyKey } = result;
        expect(arrived).toStrictEqual(
          describedRequest(provider, operation, body, idempotencyKey),
        );
      },
    );

    test.each(answers)("its $status $kind $body arrives", async (answer) => {
      const { status, kind, body } = answer;
      const png = {
        body: { base64: picture },
        headers: { "content-type": "image/png" },
      };
      const step = { status, ...(kind === "binary" ? png : { body }) };
      const { result } = await call(provider, operation, bodies[0], step);
      const shown =
        kind === "binary" ? { type: "image/png", base64: picture } : body;
      expect({
        status: result.status,
        error: result.error?.name,
        body: await plain(result.error?.["body"] ?? result.data),
      }).toStrictEqual({
        status,
        error: status >= 400 ? "ApiError" : undefined,
        body: shown,
      });
    });
  });
}

/** Calls an operation with its examples; `arrived` is what reached the server. */
async function call(
  provider: Provider,
  { method, template, parameters }: SpecOperation,
  body: unknown,
  step: Step,
): Promise<{ result: UntypedResult; arrived: DocumentedRequest | undefined }> {
  const server = await serve(step);
  const baseUrl = server.url + provider.basePath;
  const client = openClient(provider, { baseUrl });
  const of = (place: string): object =>
    Object.fromEntries(
      parameters
        .filter((each) => each.in === place)
        .map(({ name, example }) => [name, example]),
    );
  const params = { path: of("path"), query: of("query"), header: of("header") };
  const result = await client.request(method, template, { params, body });
  expect(server.requests).toHaveLength(1);
  return { result, arrived: server.requests.map(arrivedRequest)[0] };
}

/** A Blob as what can be compared; all else as it is. */
async function plain(data: unknown): Promise<unknown> {
  if (!(data instanceof Blob)) {
    return data;
  }
  const bytes = Buffer.from(await data.arrayBuffer());
  return { type: data.type, base64: bytes.toString("base64") };
}
