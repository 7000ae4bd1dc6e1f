import path from "node:path";
import { parseArgs } from "node:util";
import { problemsOf, SpecError } from "@fintech-clients/openapi";
import { judgeChange } from "./judge/judge-change.ts";
import { readDocument } from "./judge/read-document.ts";
import { root as repository } from "./root.ts";
import { changesetBody } from "./write/changeset-body.ts";
import { writeChangesets } from "./write/write-changesets.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    base: { type: "string" },
    "dry-run": { type: "boolean", default: false },
    files: { type: "boolean", default: false },
    root: { type: "string", default: repository },
  },
});
const print = (line: string): void => console.log(line);

try {
  if (values.files) {
    const [before, after, ...others] = positionals;
    if (!before || !after || others.length > 0) {
      throw new SpecError(["usage: pnpm spec:change --files <before> <after>"]);
    }
    const { bump, changes } = await judgeChange(
      await readDocument(process.cwd(), before),
      await readDocument(process.cwd(), after),
    );
    print(`${bump}\n\n${changesetBody(bump, changes)}`.trimEnd());
  } else {
    await writeChangesets({
      root: path.resolve(values.root),
      providers: positionals,
      base: values.base,
      dryRun: values["dry-run"],
      print,
    });
  }
} catch (error) {
  for (const problem of problemsOf(error)) console.error(problem);
  process.exitCode = 1;
}
