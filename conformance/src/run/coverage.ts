import { existsSync, readFileSync } from "node:fs";
import type { Case } from "../format/case.ts";

/** What counts of a case, whichever format it is written in. */
type Proof = Pick<Case, "id" | "proves" | "rows">;

const root = new URL("../../../", import.meta.url);

/** How one rule of the contract is proved. */
export interface Covered {
  readonly rule: string;
  /** How many cases name it. */
  readonly cases: number;
  /** How many rows they have in all. */
  readonly rows: number;
  /** The test that proves it where no case can. */
  readonly elsewhere: string | undefined;
}

/** Every rule of docs/contract.md, with what proves it. */
export function coverage(cases: readonly Proof[]): Covered[] {
  const elsewhere = JSON.parse(
    read("conformance/proved-elsewhere.json"),
  ) as Readonly<Record<string, string>>;
  return contractRules().map((rule) => {
    const proving = cases.filter(({ proves }) => proves.includes(rule));
    return {
      rule,
      cases: proving.length,
      rows: proving.reduce(
        (sum, { rows = { only: {} } }) => sum + Object.keys(rows).length,
        0,
      ),
      elsewhere: elsewhere[rule],
    };
  });
}

/** The rules that nothing proves, and what is named as a proof or a rule and is none. */
export function gaps(cases: readonly Proof[]): string[] {
  const covered = coverage(cases);
  const rules = new Set(covered.map(({ rule }) => rule));
  return [
    ...covered
      .filter((each) => each.cases === 0 && each.elsewhere === undefined)
      .map(({ rule }) => `${rule} has no case`),
    ...covered.flatMap(({ elsewhere }) =>
      elsewhere === undefined || existsSync(new URL(elsewhere, root))
        ? []
        : [`${elsewhere} does not exist`],
    ),
    ...cases.flatMap(({ id, proves }) =>
      proves
        .filter((rule) => !rules.has(rule))
        .map((rule) => `${id} names ${rule}, which is no rule`),
    ),
  ];
}

/** The ids of the rules in docs/contract.md. */
export function contractRules(): string[] {
  const rows = read("docs/contract.md").matchAll(/^\| ([A-Z]+-\d+) +\|/gm);
  return [...rows].map(([, rule]) => rule!);
}

function read(path: string): string {
  return readFileSync(new URL(path, root), "utf8");
}
