import { loadValidator } from "../validation/validator.js";
import { parseJson } from "../examples/json.js";
import type { Provider } from "../providers/provider.js";
import {
  answerSchema,
  deviations,
  documentedStatus,
  type Deviation,
} from "./deviations.js";
import { planReads } from "./plan-reads.js";
import { unknownFields } from "./unknown-fields.js";

/** How a provider is checked. */
export interface CheckOptions {
  readonly baseUrl: string;
  /** Header names to values. */
  readonly headers: ReadonlyMap<string, string>;
  /** Ids of things that exist, by parameter name. */
  readonly ids: Readonly<Record<string, string>>;
  readonly calls: number;
  readonly fetch?: typeof fetch;
}

/** What one read showed. Holds no value of the answer. */
export interface Finding {
  /** `"GET /payments/{payment_id}"`. */
  readonly operation: string;
  /** Undefined where no answer came. */
  readonly status: number | undefined;
  readonly isDocumented: boolean;
  readonly deviations: readonly Deviation[];
  /** What the document does not know. */
  readonly unknown: readonly Deviation[];
}

/** A minute: the time that Yuno gives itself for every endpoint. */
const timeoutMs = 60_000;

/** Reads from a provider, one call after the other, and compares each answer with its document. */
export async function runCheck(
  provider: Provider,
  { baseUrl, headers, ids, calls, fetch: send = fetch }: CheckOptions,
): Promise<readonly Finding[]> {
  await loadValidator();
  const findings: Finding[] = [];
  for (const { located, path, headers: own } of planReads(
    provider.document,
    ids,
    calls,
  )) {
    const operation = located.name;
    const answer = await read(send, baseUrl + path, [...headers, ...own]);
    const { status, body } = answer ?? {};
    const schema =
      status === undefined ? undefined : answerSchema(located, status);
    findings.push({
      operation,
      status,
      isDocumented:
        status !== undefined && documentedStatus(located, status) !== undefined,
      deviations:
        status === undefined || schema === undefined
          ? []
          : body === undefined
            ? [{ field: "", kind: "is not JSON" }]
            : deviations(provider, located, status, body),
      unknown:
        schema === undefined ? [] : unknownFields(provider, schema, body),
    });
  }
  return findings;
}

/** One answer; undefined where none came. */
async function read(
  send: typeof fetch,
  url: string,
  headers: readonly (readonly [name: string, value: string])[],
): Promise<{ status: number; body: unknown } | undefined> {
  try {
    const response = await send(url, {
      headers: Object.fromEntries([
        ...headers,
        ["accept", "application/json"],
      ]) as Record<string, string>,
      redirect: "manual",
      signal: AbortSignal.timeout(timeoutMs),
    });
    const { status } = response;
    return { status, body: parseJson(await response.text()) };
  } catch {
    return undefined;
  }
}
