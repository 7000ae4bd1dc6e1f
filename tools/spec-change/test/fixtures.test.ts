import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { parseYaml } from "@redocly/openapi-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { judgeChange } from "../src/judge/judge-change.ts";
import { readDocument } from "../src/judge/read-document.ts";
import { changesetBody } from "../src/write/changeset-body.ts";
import { documentOf } from "./document-of.ts";
import type { Description, Fixture } from "./fixture.ts";

const folder = path.join(import.meta.dirname, "fixtures");
const files = await Promise.all(
  (await readdir(folder)).map(async (name): Promise<[string, Fixture[]]> => {
    const text = await readFile(path.join(folder, name), "utf8");
    return [name, parseYaml(text) as Fixture[]];
  }),
);

/** Each takes a second: every third one for every change, all of them with `ALL_FIXTURES`, once a week. */
const isTried = (_: Fixture, index: number): boolean =>
  process.env["ALL_FIXTURES"] !== undefined || index % 3 === 0;

let root = "";
beforeAll(async () => {
  root = await mkdtemp(path.join(os.tmpdir(), "spec-change-"));
});
afterAll(() => rm(root, { recursive: true }));

describe.each(files)("%s", (name, fixtures) => {
  const read = async (file: string, description: Description) => {
    const target = path.join(root, `${name}-${file}`);
    await writeFile(target, JSON.stringify(documentOf(description)));
    return readDocument(root, target);
  };

  test.concurrent.each(fixtures.filter(isTried))("$title", async (fixture) => {
    const { bump, changes, judges } = await judgeChange(
      await read(`${fixture.title}-before.json`, fixture.before),
      await read(`${fixture.title}-after.json`, fixture.after),
    );
    const { compiler = "none" } = fixture;
    expect({
      bump,
      compiler: judges.compiler,
      body: changesetBody(bump, changes),
    }).toEqual({
      bump: fixture.bump,
      compiler,
      body: fixture.body.trimEnd(),
    });
  });
});

test("there are fixtures", () => {
  expect(files.flatMap(([, fixtures]) => fixtures).length).toBeGreaterThan(40);
});
