import path from "node:path";
import { SpecError } from "@fintech-clients/openapi";
import { generateProvider } from "./generate-provider.ts";
import { findProviders } from "./read/load-sources.ts";
import { driftedFiles, writeFileDeep } from "./text-files.ts";

export interface RunOptions {
  root: string;
  /** None means all. */
  providers: string[];
  /** Compare only; write nothing. */
  check: boolean;
  print: (line: string) => void;
}

/** Generates or checks providers, one line for each. False if one could not be generated or a file has drifted. */
export async function run(options: RunOptions): Promise<boolean> {
  const { root, providers, print } = options;
  const known = await findProviders(root);
  let ok = true;
  for (const provider of providers.length > 0 ? providers : known) {
    try {
      if (!known.includes(provider)) {
        throw new SpecError([`there is no specs/${provider}`]);
      }
      // Side by side, no time would be a provider's own.
      ok = (await runProvider(provider, options)) && ok;
    } catch (error) {
      if (!(error instanceof SpecError)) throw error;
      ok = false;
      print(`${provider}: refused`);
      for (const problem of error.problems) print(`  ${problem}`);
    }
  }
  return ok;
}

/** Writes what has changed of one provider's files, or checks that nothing has. False if a check finds something. */
async function runProvider(
  provider: string,
  { root, check, print }: RunOptions,
): Promise<boolean> {
  const start = performance.now();
  const files = await generateProvider(root, provider, (line) =>
    print(`${provider}: ${line}`),
  );
  const drifted = await driftedFiles(root, files);
  const time = `${Math.round(performance.now() - start)} ms`;
  if (check) {
    const verdict = drifted.length === 0 ? "up to date" : "out of date";
    print(`${provider}: ${verdict}, ${time}`);
    for (const file of drifted) {
      print(`  ${file} differs from what specs/${provider} gives`);
    }
    return drifted.length === 0;
  }
  const written = drifted.map((file) =>
    writeFileDeep(path.join(root, file), files.get(file) ?? ""),
  );
  await Promise.all(written);
  print(
    `${provider}: ${drifted.length} of ${files.size} files changed, ${time}`,
  );
  return true;
}
