import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { driftedFiles } from "./drifted-files.ts";
import { findProviders } from "./find-providers.ts";
import { generateProvider } from "./generate-provider.ts";
import { SpecError } from "./spec-error.ts";

interface RunOptions {
  root: string;
  /** None means all. */
  providers: string[];
  /** Compare only; write nothing. */
  check: boolean;
  print: (line: string) => void;
}

/** Generates or checks providers, one line for each. False if one could not be generated or a file has drifted. */
export async function run(options: RunOptions): Promise<boolean> {
  const { root, check, print } = options;
  const known = await findProviders(root);
  let ok = true;
  for (const provider of options.providers.length > 0
    ? options.providers
    : known) {
    const start = performance.now();
    const took = () => `${Math.round(performance.now() - start)} ms`;
    try {
      if (!known.includes(provider)) {
        throw new SpecError([`there is no specs/${provider}`]);
      }
      const files = await generateProvider(root, provider);
      const drifted = await driftedFiles(root, files);
      if (check) {
        ok &&= drifted.length === 0;
        const verdict = drifted.length === 0 ? "up to date" : "out of date";
        print(`${provider}: ${verdict}, ${took()}`);
        for (const file of drifted) {
          print(`  ${file} differs from what specs/${provider} gives`);
        }
        continue;
      }
      for (const file of drifted) {
        const target = path.join(root, file);
        await mkdir(path.dirname(target), { recursive: true });
        await writeFile(target, files.get(file)!);
      }
      print(
        `${provider}: ${drifted.length} of ${files.size} files changed, ${took()}`,
      );
    } catch (error) {
      if (!(error instanceof SpecError)) throw error;
      ok = false;
      print(`${provider}: refused, ${took()}`);
      for (const problem of error.problems) print(`  ${problem}`);
    }
  }
  return ok;
}
