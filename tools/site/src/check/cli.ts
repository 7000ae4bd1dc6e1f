import { parseArgs } from "node:util";
import { checkSite } from "./check-site.ts";

/** Looks at the built site in Chromium: a sample of its pages, or with `--all` every one. */
const { values } = parseArgs({
  options: { all: { type: "boolean", default: false } },
});
const problems = await checkSite(values.all);
console.log(
  problems.length === 0
    ? "Nothing is wrong with the site."
    : `${problems.length} problems`,
);
process.exitCode = problems.length === 0 ? 0 : 1;
