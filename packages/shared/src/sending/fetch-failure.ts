import { redact, type Call } from "./call.js";

/** Why a `fetch` gave no answer, in our own words: what it threw may hold headers. */
export interface FetchFailure {
  /** The system's code, such as `"ECONNRESET"`, where the runtime tells it. */
  readonly code?: string | undefined;
  /** A programming error, which another attempt would only repeat. */
  readonly isMistake: boolean;
  /** Class, code and text of what was thrown, less the credentials. */
  readonly cause: Error;
}

/** Names of errors that only a program makes, and codes of a call that was made with nonsense, such as `fetch(undefined)`. */
const mistakes: RegExp =
  /^(Reference|Syntax|Range)Error\b|ERR_(INVALID_[AUT]|MISSING)/;

/** How runtimes' own TypeErrors speak of a connection: before any quotation, and not as engines speak of a value, such as "socket.timeout is not a function". */
const connection: RegExp =
  /^(?![^('"`]*( is (not an?|undefined|null)\b|cannot ))[^('"`]*(network|connect|(fetch|load) failed|to fetch|error (send|read)|terminated|closed|timed out)/i;

/** Node refuses some ports before it connects, and gives that no code. */
const badPort: RegExp = /^: bad port$/;

interface Thrown {
  readonly name?: unknown;
  readonly code?: unknown;
  readonly message?: unknown;
  readonly cause?: Thrown;
}

/** What is wrong with what a `fetch` returned: a custom one may return anything, or the same `Response` twice. */
export function findMistake(
  answer: Partial<Response> | undefined,
): FetchFailure | undefined {
  const { status, headers, text, bodyUsed } = answer ?? {};
  const found =
    !Number.isInteger(status) || !headers?.get || !text
      ? "fetch returned no Response"
      : bodyUsed && "fetch returned a Response whose body was read before";
  return found ? { isMistake: true, cause: new Error(found) } : undefined;
}

/** Reads what a `fetch` threw, which may be anything, even an error of ours from another call. */
export function readFailure(call: Call, thrown: unknown): FetchFailure {
  try {
    const { name, code, message, cause } = (thrown ?? {}) as Thrown;
    const found = cause?.code ?? code;
    const text = String(message ?? thrown);
    // A cause may be a text.
    const inner = cause
      ? `: ${String(cause.message ?? (cause as unknown))}`
      : "";
    return {
      code:
        typeof found === "string" && /^\w{1,64}$/.test(found)
          ? redact(call, found)
          : badPort.test(inner)
            ? "BAD_PORT"
            : undefined,
      isMistake:
        mistakes.test([name, found].join(" ")) ||
        (name === "TypeError" && !cause && !found && !connection.test(text)),
      cause: new Error(
        redact(
          call,
          [name, found, `${text}${inner}`].filter(Boolean).join(" "),
          500,
        ),
      ),
    };
  } catch {
    return {
      isMistake: false,
      cause: new Error("fetch threw something that cannot be read"),
    };
  }
}

/**
 * An error by which Next.js steers its own rendering (`redirect`, dynamic
 * rendering): it is thrown on, as nothing must catch it.
 */
export function isControlFlow(reason: unknown): boolean {
  try {
    return typeof (reason as { digest?: unknown } | null)?.digest === "string";
  } catch {
    return false;
  }
}
