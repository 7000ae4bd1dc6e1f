import path from "node:path";
import { parseArgs } from "node:util";
import { SpecError } from "../../codegen/src/spec-error.ts";
import { readInput } from "./read-input.ts";
import { readSourceUrls } from "./read-source-urls.ts";
import { root as repository } from "./root.ts";
import { updateSpec } from "./update-spec.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { root: { type: "string", default: repository } },
});
const root = path.resolve(values.root);
const [provider, ...given] = positionals;

if (!provider) {
  console.error("usage: pnpm spec:update <provider> [file | https URL | -]");
  process.exit(2);
}

const inputs = given.length > 0 ? given : await readSourceUrls(root, provider);
if (inputs.length === 0) {
  console.log(`${provider}: specs/${provider}/sources.json names no document`);
}
for (const input of inputs) {
  try {
    const text = await readInput(input);
    const name = input === "-" ? "stdin" : input;
    const { file, change, left } = await updateSpec(root, provider, name, text);
    console.log(
      change === "none" ? `${file}: no change` : `${file}: ${change}`,
    );
    for (const problem of left) console.log(`  left to do: ${problem}`);
    if (change !== "none") {
      console.log("  next: pnpm generate, then pnpm spec:change");
    }
  } catch (error) {
    const problems =
      error instanceof SpecError ? error.problems : [(error as Error).message];
    console.error(`${input}: refused, nothing of it was written`);
    for (const problem of problems) console.error(`  ${problem}`);
    process.exitCode = 1;
  }
}
