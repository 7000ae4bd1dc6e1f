import type {
  ErrorEnvelope,
  JsonObject,
} from "../types/provider-definition.js";
import type { Call } from "./call.js";
import type { Body } from "./read-body.js";
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
  { definition }: Call,
  response: Response,
  text: Body,
): Problem {
  const body = parseObject(text);
  const { readError = readEnvelope } = definition;
  const { code, messages, details, retryAfterMs } = readError(body ?? {});
  const asked = Math.max(
    parseRetryAfter(response.headers.get("retry-after")),
    Number.isFinite(retryAfterMs) ? (retryAfterMs as number) : -1,
  );
  return {
    body,
    code: typeof code === "string" ? code : undefined,
    messages: [messages].flat().filter((each) => typeof each === "string"),
    details: isObject(details) ? details : {},
    requestId: readRequestId(response),
    retryAfterMs: asked >= 0 ? asked : undefined,
  };
}

/** The answer's `x-request-id`, best effort. */
export function readRequestId({ headers }: Response): string | undefined {
  return headers.get("x-request-id") ?? undefined;
}

/** The envelope that most providers use. */
function readEnvelope({
  code,
  messages,
  ...details
}: JsonObject): ErrorEnvelope {
  return { code, messages, details };
}

function parseObject(text: Body): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(text as string);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
