import { cpSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import * as installed from "@fintech-clients/shared";
import { afterAll, describe, expect, test } from "vitest";
import { guards } from "../src/check/guards.ts";

const shared = fileURLToPath(
  new URL("../../packages/shared/", import.meta.url),
);
const folder = mkdtempSync(join(tmpdir(), "fintech-clients-"));
for (const each of ["package.json", "dist"]) {
  cpSync(join(shared, each), join(folder, each), { recursive: true });
}
symlinkSync(join(shared, "node_modules"), join(folder, "node_modules"));
const copy = (await import(
  pathToFileURL(join(folder, "dist/index.js")).href
)) as typeof installed;

afterAll(() => {
  rmSync(folder, { recursive: true });
});

type ErrorClass = new (...args: unknown[]) => Error;

const context = {
  provider: "things",
  operation: "GET /things",
  attempts: 1,
  idempotencyKey: undefined,
  retryable: false,
  outcome: "rejected",
};

function classOf(module: object, name: string): ErrorClass {
  return (module as Record<string, ErrorClass>)[name]!;
}

/** An error of the other copy, made as its class wants it. */
function errorOf(name: string): Error {
  const Class = classOf(copy, name);
  const response = new Response(null, { status: 400 });
  return name === "ApiError"
    ? new Class(400, context, { messages: [], details: {}, response })
    : new Class("message", context, response);
}

const names = Object.keys(guards).filter((name) => name !== "ClientError");

describe.each(names)("an %s of another installed copy", (name) => {
  test("is of another class", () => {
    expect(errorOf(name)).not.toBeInstanceOf(classOf(installed, name));
  });

  test("is recognised by its guards, and by no other", () => {
    const error = errorOf(name);
    const recognising = Object.entries(guards).flatMap(([guarded, guard]) =>
      guard(error) ? [guarded] : [],
    );
    expect(new Set(recognising)).toEqual(new Set([name, "ClientError"]));
  });
});

test.each([undefined, null, 17, "ApiError", {}, new Error("ApiError")])(
  "%s is recognised by none",
  (value) => {
    expect(Object.values(guards).some((guard) => guard(value))).toBe(false);
  },
);
