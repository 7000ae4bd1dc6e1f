import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { format } from "prettier";
import { root } from "../paths.ts";
import type { Results } from "../results.ts";
import { charts } from "./charts.ts";
import { document } from "./document.ts";
import { summary } from "./summary.ts";

const marked = /(<!-- benchmarks -->\n)[\s\S]*?(\n<!-- \/benchmarks -->)/;

/** Writes docs/benchmarks.md with its charts, and the summary into the README; gives the document. */
export async function writeReport(results: Results): Promise<string> {
  mkdirSync(`${root}docs/benchmarks`, { recursive: true });
  for (const [file, svg] of charts(results)) {
    writeFileSync(`${root}docs/benchmarks/${file}`, svg);
  }
  const text = await format(document(results), { parser: "markdown" });
  writeFileSync(`${root}docs/benchmarks.md`, text);
  const readme = readFileSync(`${root}README.md`, "utf8");
  if (!marked.test(readme)) {
    throw new Error("README.md has no <!-- benchmarks --> to write between");
  }
  const shown = await format(summary(results), { parser: "markdown" });
  writeFileSync(
    `${root}README.md`,
    readme.replace(
      marked,
      (_, start: string, end: string) => `${start}\n${shown}${end}`,
    ),
  );
  return text;
}
