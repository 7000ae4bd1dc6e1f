import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { operations } from "../src/operations/operations.ts";
import type { TestOperation } from "../src/operations/test-operation.ts";

const names = [
  "code",
  "messages",
  "message",
  "error",
  "details",
  "http_code",
  "retry_after_ms",
  "__proto__",
  "constructor",
  "toString",
];
const envelope = fc.dictionary(fc.constantFrom(...names), fc.jsonValue());
const document = fc.oneof(
  envelope,
  envelope.map((details) => ({ code: "A", details })),
  fc.jsonValue(),
);
const text = document.map((each) => JSON.stringify(each));
const truncated = fc
  .tuple(text, fc.nat({ max: 40 }))
  .map(([whole, end]) => whole.slice(0, end));
const body = fc.oneof(text, truncated, fc.string(), fc.uint8Array());
const type = fc.constantFrom(
  "application/json",
  "application/problem+json",
  "text/plain",
  "text/html",
  "image/png",
  "nonsense",
);

interface Failed {
  readonly error: Readonly<Record<string, unknown>>;
}

async function answerWith(
  { path, body: sent, ...operation }: TestOperation,
  answer: () => Response,
): Promise<Failed> {
  const client = operation.createClient({
    baseUrl: "https://api.example",
    credentials: operation.credentials[0],
    retry: { maxAttempts: 1 },
    fetch: async () => answer(),
  });
  const init = { params: { path }, ...(sent !== undefined && { body: sent }) };
  return client[operation.method]?.(
    operation.template,
    init,
  ) as Promise<Failed>;
}

/** The JSON object that a body is, whatever its type says. */
function objectIn(given: string | Uint8Array): unknown {
  try {
    const read =
      typeof given === "string" ? given : new TextDecoder().decode(given);
    const value: unknown = JSON.parse(read);
    const isObject = typeof value === "object" && !Array.isArray(value);
    return isObject ? (value ?? undefined) : undefined;
  } catch {
    return undefined;
  }
}

describe.each(operations.filter(({ kind }) => kind !== "head"))(
  "$name",
  (operation) => {
    test("whatever an error's body holds, all that is read of it is safe to use", () =>
      fc.assert(
        fc.asyncProperty(
          body,
          type,
          fc.integer({ min: 400, max: 599 }),
          async (given, contentType, status) => {
            const { error } = await answerWith(
              operation,
              () =>
                new Response(given as BodyInit, {
                  status,
                  headers: { "content-type": contentType },
                }),
            );
            expect(error).toMatchObject({ name: "ApiError", status });
            const { code, messages, details, retryAfterMs } = error;
            expect(["string", "undefined"]).toContain(typeof code);
            expect(Array.isArray(messages)).toBe(true);
            expect(
              (messages as unknown[]).filter(
                (each) => typeof each !== "string",
              ),
            ).toEqual([]);
            expect(Object.prototype.toString.call(details)).toBe(
              "[object Object]",
            );
            expect(Object.getPrototypeOf(details)).toBe(Object.prototype);
            expect(retryAfterMs ?? 0).toBeGreaterThanOrEqual(0);
            expect(Number.isFinite(retryAfterMs ?? 0)).toBe(true);
            // One operation documents a text for 422.
            if (status !== 422) {
              expect(error["body"]).toEqual(objectIn(given));
            }
            expect({}).not.toHaveProperty("polluted");
          },
        ),
        { numRuns: 500 },
      ));
  },
);
