import path from "node:path";
import { parseArgs } from "node:util";
import { listProviders } from "./list-providers.ts";
import { writeReadme } from "./write-readme.ts";

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

const providers =
  positionals.length > 0 ? positionals : listProviders(values.root);

for (const provider of providers) {
  const folder = path.join(values.root, "packages", provider);
  const verdict = await writeReadme(folder, values.check);
  console.log(`${provider}: README.md ${verdict}`);
  if (verdict === "out of date") {
    process.exitCode = 1;
  }
}
