import { execFile } from "node:child_process";
import { promisify } from "node:util";

import { afterAll, beforeAll, expect, test } from "vitest";

import { describeMock } from "../mock/describe-mock.ts";
import { operations } from "../mock/operations.ts";
import { providers } from "../mock/providers.ts";
import { startMock, type Mock } from "../mock/start-mock.ts";

const run = promisify(execFile);

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
  const [flag, , method, url, ...rest] = printed.trimEnd().split("\n");
  expect(flag).toBe("-i");
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

test("every printed curl line calls an operation and succeeds", async () => {
  const lines = describeMock(mock.origin)
    .split("\n")
    .filter((line) => line.startsWith("  curl "));
  const requests = await parse(lines);
  const answers = await Promise.all(requests.map((each) => fetch(each)));
  expect(requests).toHaveLength(providers.flatMap(operations).length);
  const failed = answers.filter(({ ok }) => !ok);
  expect(failed.map(({ url, status }) => [url, status])).toEqual([]);
});
