import type {
  Case,
  Expectation,
  ExpectedError,
  Outcome,
  Row,
  Target,
} from "./case.ts";
import { successBody, successStatus } from "./placeholders.ts";

/** Reads, and every kind of write that a published package has. */
export const publishedKinds = [
  "read",
  "unkeyed-write",
  "delete-with-body",
  "keyed-write",
] as const satisfies readonly Target[];

/** The kinds that a case is for unless it says otherwise. */
export const commonKinds = [
  ...publishedKinds,
  "unrepeatable-keyed-write",
] as const satisfies readonly Target[];

/** Writes that are never repeated after an attempt that may have been executed. */
export const unrepeatableWrites = [
  "unkeyed-write",
  "delete-with-body",
  "unrepeatable-keyed-write",
] as const satisfies readonly Target[];

type Defaults = "id" | "for" | "expect";

/** A case as it is written: `for` is {@link commonKinds} unless given, and what all rows expect may be left out. */
export type CaseDefinition = Omit<Case, Defaults> &
  Partial<Pick<Case, Exclude<Defaults, "id">>>;

/** Cases by id. */
export function defineCases(
  definitions: Readonly<Record<string, CaseDefinition>>,
): readonly Case[] {
  return Object.entries(definitions).map(([id, definition]) => ({
    for: commonKinds,
    expect: {},
    ...definition,
    id,
  }));
}

/** A row for each value, by the value's name, or by the value itself where it has none. */
export function rowPerValue<const Value>(
  values: Readonly<Record<string, Value>> | readonly Value[],
  row: (value: Value) => Row,
): Readonly<Record<string, Row>> {
  const named: readonly (readonly [string, Value])[] = Array.isArray(values)
    ? values.map((value: Value) => [String(value), value])
    : Object.entries(values);
  return Object.fromEntries(named.map(([name, value]) => [name, row(value)]));
}

/** The documented success, after so many requests. */
export function succeeds(
  requests: NonNullable<Expectation["requests"]> = 1,
  more: Expectation = {},
): Expectation {
  return { data: successBody, status: successStatus, requests, ...more };
}

/** Where a repetition is safe, a call that failed is worth another try. */
export const retryableIfRepeatable: NonNullable<Row["expectFor"]> = {
  read: { error: { retryable: true } },
  "keyed-write": { error: { retryable: true } },
};

/** An ApiError. */
export function apiError(
  status: number,
  outcome: Outcome,
  more: ExpectedError,
): ExpectedError {
  return { class: "ApiError", status, outcome, ...more };
}
