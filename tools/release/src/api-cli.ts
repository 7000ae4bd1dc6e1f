import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { formatText } from "@fintech-clients/codegen";
import { apiReport } from "./api-report.ts";
import { packages } from "./packages.ts";
import { root } from "./root.ts";

const { values } = parseArgs({
  options: { check: { type: "boolean", default: false } },
});

for (const name of packages(root)) {
  const file = path.join(root, `docs/api/${name}.md`);
  const text = await formatText(file, apiReport(root, name));
  let present = "";
  try {
    present = readFileSync(file, "utf8");
  } catch {
    // A new package.
  }
  if (present === text) {
    console.log(`docs/api/${name}.md: up to date`);
  } else if (values.check) {
    console.log(
      `docs/api/${name}.md: out of date, run pnpm api and look at the difference`,
    );
    process.exitCode = 1;
  } else {
    writeFileSync(file, text);
    console.log(`docs/api/${name}.md: changed`);
  }
}
