import type { CaseContext } from "../caller/case-context.ts";
import type { Result } from "../caller/settle.ts";
import type { Expectation } from "../format/case.ts";
import { checkError } from "./check-error.ts";
import { memberNames, mismatches, unless, type Failures } from "./failures.ts";

const members = "attempts,data,error,idempotencyKey,response,status";

/** Whether a call's result is as every result is, and as the case says. */
export async function checkResult(
  context: CaseContext,
  result: Result,
  expect: Expectation,
): Promise<Failures> {
  const { error, response, status, attempts } = result;
  const sent = expect.attempts ?? requestCount(expect);
  const common = [
    ...mismatches("the result has", memberNames(result), members),
    ...mismatches("status of the response", response?.status, status),
    ...mismatches("attempts", attempts, sent),
    ...mismatches("events", context.events.length, sent),
    ...mismatches("key", result.idempotencyKey, expectedKey(context, expect)),
  ];
  if (expect.error !== undefined) {
    return [...common, ...checkError(context, result, expect.error)];
  }
  if (error) {
    const { message, outcome } = error;
    return [...common, `it failed: ${message} (${String(outcome)})`];
  }
  return [
    ...common,
    ...mismatches("error", error, undefined),
    ...mismatches("status", status, expect.status),
    ...mismatches("data", await plainData(result.data), expect.data),
    ...unless("data" in expect, "the case expects no data"),
  ];
}

/** A UUID of version 4. */
const uuid =
  /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

function expectedKey(
  { operation }: CaseContext,
  { key }: Expectation,
): unknown {
  return operation.keyHeader === undefined ? undefined : (key ?? uuid);
}

function requestCount({ requests = 0 }: Expectation): number {
  return typeof requests === "number" ? requests : requests.length;
}

/** A call's data, with what is not JSON read to its end and named by its type. */
async function plainData(data: unknown): Promise<unknown> {
  if (data instanceof ArrayBuffer) {
    return { arrayBuffer: new TextDecoder().decode(data) };
  }
  if (data instanceof Blob) {
    return { blob: await data.text() };
  }
  if (data instanceof ReadableStream) {
    return readStream(data as ReadableStream<Uint8Array>).then(
      (stream) => ({ stream }),
      (error: Error) => ({ streamFails: error.name }),
    );
  }
  return data;
}

/** Reads a stream by hand: a `Response` made of it would hide its error in some runtimes. */
async function readStream(stream: ReadableStream<Uint8Array>): Promise<string> {
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  let text = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (done) {
      return text + decoder.decode();
    }
    text += decoder.decode(value, { stream: true });
  }
}
