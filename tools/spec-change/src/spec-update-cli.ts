import path from "node:path";
import { parseArgs } from "node:util";
import { problemsOf } from "@fintech-clients/openapi";
import { readSources } from "./drift/sources.ts";
import { readInput } from "./update/read-input.ts";
import { root as repository } from "./root.ts";
import { updateSpec } from "./update/update-spec.ts";

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

for (const input of given.length > 0 ? given : await published(provider)) {
  try {
    const text = await readInput(input);
    const name = input === "-" ? "stdin" : input;
    const update = await updateSpec(root, provider, name, text);
    const { file, change, left, warnings } = update;
    console.log(
      change === "none" ? `${file}: no change` : `${file}: ${change}`,
    );
    for (const warning of warnings) console.log(`  warning: ${warning}`);
    for (const problem of left) console.log(`  left to do: ${problem}`);
    if (change !== "none") {
      console.log("  next: pnpm generate, then pnpm spec:change");
    }
  } catch (error) {
    refuse(input, error);
  }
}

async function published(name: string): Promise<readonly string[]> {
  try {
    const { documents: urls } = await readSources(root, name);
    if (urls.length === 0) {
      console.log(`${name}: specs/${name}/sources.json names no document`);
    }
    return urls;
  } catch (error) {
    refuse(name, error);
    return [];
  }
}

function refuse(what: string, error: unknown): void {
  console.error(`${what}: refused, nothing of it was written`);
  for (const problem of problemsOf(error)) console.error(`  ${problem}`);
  process.exitCode = 1;
}
