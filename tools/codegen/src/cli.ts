import path from "node:path";
import { parseArgs } from "node:util";
import { withDeepStack } from "@fintech-clients/openapi";
import { run } from "./run.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    check: { type: "boolean", default: false },
    root: {
      type: "string",
      default: path.join(import.meta.dirname, "../../.."),
    },
  },
});

await withDeepStack(import.meta.filename, async () => {
  const ok = await run({
    root: path.resolve(values.root),
    providers: positionals,
    check: values.check,
    print: (line) => console.log(line),
  });
  process.exitCode = ok ? 0 : 1;
});
