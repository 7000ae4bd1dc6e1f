import { cases, webhookCases } from "@fintech-clients/conformance";
import { blocks, code, text } from "../markdown/text.ts";
import { onCodeHost, readFile } from "../root.ts";

/** A case as the page shows it. */
interface ShownCase {
  readonly id: string;
  readonly title?: string;
  readonly proves: readonly string[];
  readonly rows?: Readonly<Record<string, unknown>>;
}

/** The page that lists, for each rule of the contract, the cases that prove it. */
export function casesPage(): string {
  const all: readonly ShownCase[] = [...cases, ...webhookCases];
  const elsewhere = JSON.parse(
    readFile("conformance/proved-elsewhere.json"),
  ) as Readonly<Record<string, string>>;
  const rules = ruleIds().map((rule) => {
    const proving = all.filter(({ proves }) => proves.includes(rule));
    const test = elsewhere[rule];
    return blocks(
      `### ${rule}`,
      `[The rule](/contract#${rule.toLowerCase()})`,
      proving.map(line).join("\n"),
      test === undefined ? "" : `- [${test}](${onCodeHost(test)})`,
    ).trimEnd();
  });
  return blocks(
    "# What proves the contract",
    `${all.length} cases, written as data in [conformance/src](${onCodeHost("conformance/src").replace("/blob/", "/tree/")}) and run against the built packages on every runtime of [the list](/runtimes). A few rules, which no case can show, have a test of their own.`,
    ...rules,
  );
}

/** The ids of the rules in docs/contract.md, in its order. */
export function ruleIds(): readonly string[] {
  const rows = readFile("docs/contract.md").matchAll(/^\| ([A-Z]+-\d+) +\|/gm);
  return [...rows].map(([, rule = ""]) => rule);
}

function line({ id, title, rows = {} }: ShownCase): string {
  const names = Object.keys(rows);
  const variants =
    names.length === 0 ? "" : ` For: ${names.map(code).join(", ")}.`;
  return `- ${code(id)}${title === undefined ? "" : `: ${text(title).replaceAll(String.raw`\|`, "|")}`}${variants}`;
}
