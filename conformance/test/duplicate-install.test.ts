import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { guards } from "../src/check/guards.ts";

const dist = new URL("../../packages/shared/dist/errors/", import.meta.url);
const copy = mkdtempSync(join(tmpdir(), "fintech-clients-"));
for (const file of readdirSync(dist).filter((name) => name.endsWith(".js"))) {
  const code = readFileSync(new URL(file, dist), "utf8");
  // A source map would be looked for beside the copy.
  writeFileSync(join(copy, file), code.replace(/^\/\/# source.*$/m, ""));
}
writeFileSync(join(copy, "package.json"), '{"type":"module"}');

afterAll(() => {
  rmSync(copy, { recursive: true });
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

/** A class of the other copy; `fileName` is the name of its file. */
async function classOf(
  folder: string | URL,
  name: string,
): Promise<ErrorClass> {
  const file = name.replace(/(?!^)(?=[A-Z])/g, "-").toLowerCase();
  const base = folder instanceof URL ? folder : pathToFileURL(`${folder}/`);
  const module: unknown = await import(new URL(`${file}.js`, base).href);
  return (module as Record<string, ErrorClass>)[name]!;
}

/** An error of the other copy, made as its class wants it. */
async function errorOf(name: string): Promise<Error> {
  const Class = await classOf(copy, name);
  const response = new Response(null, { status: 400 });
  return name === "ApiError"
    ? new Class(400, context, { messages: [], details: {}, response })
    : new Class("message", context, response);
}

const names = Object.keys(guards).filter((name) => name !== "ClientError");

describe.each(names)("an %s of another installed copy", (name) => {
  test("is of another class", async () => {
    const Own = await classOf(dist, name);
    expect(await errorOf(name)).not.toBeInstanceOf(Own);
  });

  test("is recognised by its guards, and by no other", async () => {
    const error = await errorOf(name);
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
