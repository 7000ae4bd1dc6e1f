import { execFile } from "node:child_process";
import { promisify } from "node:util";

import { afterAll, beforeAll, expect, test } from "vitest";

import { deviations } from "../src/live-check/deviations.ts";
import { list } from "../src/cli/describe.ts";
import { idempotencyRules } from "../src/idempotency/rules.ts";
import { startMock, stateMachines, type Mock } from "../src/index.ts";
import { providerNames, readProvider } from "../src/providers/providers.ts";
import { operations } from "../src/specs/operations.ts";
import { handlers } from "../src/state/index.ts";

const run = promisify(execFile);
const providers = providerNames.map(readProvider);
const all = providers.flatMap(({ document }) => operations(document));

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.close());

/** Lets a shell take curl lines apart, so that their quoting is tried too. */
async function parse(lines: readonly string[]): Promise<Request[]> {
  const print = String.raw`curl() { printf '%s\n' "$@"; printf '\036\n'; }`;
  const { stdout } = await run("sh", ["-c", [print, ...lines].join("\n")]);
  return stdout
    .split("\u{1e}\n")
    .filter((printed) => printed !== "")
    .map(toRequest);
}

function toRequest(printed: string): Request {
  const [, , method, url, ...rest] = printed.trimEnd().split("\n");
  const headers = new Headers();
  let body: string | undefined;
  for (let index = 0; index < rest.length; index += 2) {
    const value = rest[index + 1] ?? "";
    if (rest[index] === "-H") {
      const [name = "", text = ""] = value.split(": ");
      headers.set(name, text);
    } else {
      body = value;
    }
  }
  return new Request(String(url), {
    method: String(method),
    headers,
    ...(body !== undefined && { body }),
  });
}

test("every operation answers its documented example request with success", async () => {
  const lines = list(mock.origin, providers)
    .split("\n")
    .filter((line) => line.startsWith("curl "));
  const requests = await parse(lines);
  const answers = await Promise.all(requests.map((each) => fetch(each)));
  expect(requests).toHaveLength(all.length);
  const failed = answers.filter(({ ok }) => !ok);
  expect(failed.map(({ url, status }) => [url, status])).toEqual([]);
});

test("every answer is as its schema says", async () => {
  const lines = list(mock.origin, providers)
    .split("\n")
    .filter((line) => line.startsWith("curl "));
  const requests = await parse(lines);
  const owners = providers.flatMap((provider) =>
    operations(provider.document).map((located) => ({ provider, located })),
  );
  const wrong: unknown[] = [];
  for (const [index, { provider, located }] of owners.entries()) {
    const answer = await fetch(requests[index] as Request);
    const type = answer.headers.get("content-type");
    const text = await answer.text();
    if (type === "application/json") {
      const { status } = answer;
      const found = deviations(provider, located, status, JSON.parse(text));
      wrong.push(...found.map((each) => [located.name, status, each]));
    }
  }
  expect(wrong).toEqual([]);
});

test("what the tables name is an operation of a document", () => {
  const named = Object.values(idempotencyRules)
    .flat()
    .flatMap((rule) => rule.operations)
    .concat(Object.values(handlers).flatMap(Object.keys));
  const known = new Set(all.map(({ name }) => name));
  expect(named.filter((name) => !known.has(name))).toEqual([]);
});

test.each(Object.values(stateMachines).flat())(
  "every state of the $resource can be reached, and no arrow is there twice",
  ({ transitions }) => {
    const reached = new Set(["none", ...transitions.map(({ to }) => to)]);
    const left = new Set(transitions.flatMap(({ from }) => from));
    // The first status of an onboarding, before it is answered.
    reached.add("CREATED");
    expect([...left].filter((state) => !reached.has(state))).toEqual([]);
    const arrows = transitions.flatMap(({ on, from, to, variant, afterMs }) =>
      from.map((state) => `${state} ${on} ${to} ${variant} ${afterMs}`),
    );
    expect(new Set(arrows).size).toBe(arrows.length);
  },
);
