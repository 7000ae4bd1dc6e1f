import type { ErrorEnvelope, JsonObject } from "../types/error-envelope.js";
import { redact, type Call } from "./call.js";
import type { Body } from "./read-body.js";
import { parseRetryAfter } from "./parse-retry-after.js";

/** What an error answer says, each part of the type it should have. */
export interface Problem {
  readonly body: unknown;
  readonly text: string | undefined;
  readonly code: string | undefined;
  readonly messages: readonly string[];
  readonly details: JsonObject;
  readonly requestId: string | undefined;
  readonly retryAfterMs: number | undefined;
}

/** As much of the text of an error is kept for support. */
const textLimit = 65_536;

const messageLimit = 100;

/** No envelope has more levels, and whoever walks them would overflow the stack. */
const depthLimit = 100;

/**
 * Reads an error answer; whatever the provider sent, every part is safe to use,
 * and no text holds a credential that the provider echoed.
 */
export function readProblem(
  call: Call,
  response: Response,
  given: Body,
): Problem {
  const { definition, metadata, runtime } = call;
  const text = typeof given === "string" ? given : "";
  const parsed = parseJson(text);
  const body = isObject(parsed) ? parsed : undefined;
  const { readError = readEnvelope } = definition;
  const { code, messages, details, retryAfterMs } = readError(body ?? {});
  const asked = Math.max(
    parseRetryAfter(response, runtime.date()),
    Number.isFinite(retryAfterMs) ? (retryAfterMs as number) : -1,
  );
  return {
    body: metadata.plainErrors?.includes(response.status)
      ? (parsed ?? text)
      : body,
    text:
      parsed === undefined && text !== ""
        ? redact(call, text, textLimit)
        : undefined,
    code: typeof code === "string" ? redact(call, code) : undefined,
    messages: [messages]
      .flat()
      .filter((each) => typeof each === "string")
      .slice(0, messageLimit)
      .map((each) => redact(call, each)),
    details: isObject(details) && !isDeep(details) ? details : {},
    requestId: readRequestId(call, response),
    retryAfterMs: asked >= 0 ? asked : undefined,
  };
}

/** The answer's `x-request-id`, best effort. */
export function readRequestId(
  call: Call,
  { headers }: Response,
): string | undefined {
  const id = headers.get("x-request-id");
  return id === null ? undefined : redact(call, id);
}

/** The envelope that most providers use. */
function readEnvelope({
  code,
  messages,
  ...details
}: JsonObject): ErrorEnvelope {
  return { code, messages, details };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isDeep(value: JsonObject): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > depthLimit) {
      return true;
    }
    level = level.flatMap((each) =>
      typeof each === "object" && each !== null ? Object.values(each) : [],
    );
  }
  return false;
}
