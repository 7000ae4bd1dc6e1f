import { expect, test } from "vitest";
import { cases } from "../src/cases/index.ts";
import { caseRuns } from "../src/format/case-runs.ts";

const ids = cases.flatMap(({ id, rows = {} }) => [id, ...Object.keys(rows)]);

test("no two cases have the same id", () => {
  const all = cases.map(({ id }) => id);
  expect(all.filter((id, index) => all.indexOf(id) !== index)).toEqual([]);
});

test("ids and rows are lower-case words, titles are sentences", () => {
  const isWords = (id: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id);
  expect(ids.filter((id) => !isWords(id))).toEqual([]);
  const titles = cases.map(({ title }) => title);
  expect(titles.filter((title) => !/^[A-Z0-9`].*\.$/.test(title))).toEqual([]);
});

test("every case and row runs for some operation, and expects nothing of others", () => {
  const wrong = cases.flatMap((each) => {
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
