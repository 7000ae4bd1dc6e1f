import type { JsonObject, ProviderDefinition } from "./provider-definition.js";
import { parseRetryAfter } from "./retry-after.js";

/** What an error answer says, each part of the type it should have. */
export interface Problem {
  readonly body: JsonObject | undefined;
  readonly code: string | undefined;
  readonly messages: readonly string[];
  readonly details: JsonObject;
  readonly requestId: string | undefined;
  readonly retryAfterMs: number | undefined;
}

/** Reads an error answer; whatever the provider sent, every part is safe to use. */
export function readProblem(
  definition: ProviderDefinition<never>,
  text: string,
  headers: Headers,
  now: number,
): Problem {
  const body = parseObject(text);
  const { code, messages, details, retryAfterMs } = definition.readError(
    body ?? {},
  );
  const waits = [
    parseRetryAfter(headers.get("retry-after"), now),
    Number.isFinite(retryAfterMs) && (retryAfterMs as number) >= 0
      ? (retryAfterMs as number)
      : undefined,
  ].filter((wait) => wait !== undefined);
  return {
    body,
    code: typeof code === "string" ? code : undefined,
    messages: (Array.isArray(messages) ? messages : [messages]).filter(
      (message) => typeof message === "string",
    ),
    details: isObject(details) ? details : {},
    requestId: readRequestId(headers),
    retryAfterMs: waits.length > 0 ? Math.max(...waits) : undefined,
  };
}

/** The answer's `x-request-id`, best effort. */
export function readRequestId(headers: Headers): string | undefined {
  return headers.get("x-request-id") ?? undefined;
}

function parseObject(text: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
