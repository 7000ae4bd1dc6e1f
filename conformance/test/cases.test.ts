import { readdirSync, readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { caseRuns } from "../src/case-runs.ts";
import { readCases } from "../src/read-cases.ts";

const root = new URL("../", import.meta.url);

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, root), "utf8"));
}

test.each(readdirSync(new URL("cases/", root)))(
  "%s fits the schema",
  (file) => {
    const ajv = new Ajv2020({ strict: true, allErrors: true });
    const validate = ajv.compile(readJson("case.schema.json") as object);
    validate(readJson(`cases/${file}`));
    expect(validate.errors).toBe(null);
  },
);

test("no two cases have the same id", () => {
  const ids = readCases().map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test("every case and row runs for some operation, and expects nothing of others", () => {
  const wrong = readCases().flatMap((each) => {
    const runs = caseRuns([each]);
    const targets = new Set<string>(
      runs.flatMap(({ operation: { kind, name } }) => [kind, name]),
    );
    const strange = runs.filter(({ test: { expectFor = {} } }) =>
      Object.keys(expectFor).some((target) => !targets.has(target)),
    );
    return runs.length === 0 || strange.length > 0 ? [each.id] : [];
  });
  expect(wrong).toEqual([]);
});
