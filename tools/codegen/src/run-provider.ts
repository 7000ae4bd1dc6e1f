import path from "node:path";
import { driftedFiles } from "./drifted-files.ts";
import { generateProvider } from "./generate-provider.ts";
import type { RunOptions } from "./run-options.ts";
import { writeFileDeep } from "./write-file-deep.ts";

/** Writes what has changed of one provider's files, or checks that nothing has. False if a check finds something. */
export async function runProvider(
  provider: string,
  { root, check, print }: RunOptions,
): Promise<boolean> {
  const start = performance.now();
  const files = await generateProvider(root, provider);
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
