import { findProviders } from "./find-providers.ts";
import type { RunOptions } from "./run-options.ts";
import { runProvider } from "./run-provider.ts";
import { SpecError } from "@fintech-clients/openapi";

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
      // oxlint-disable-next-line no-await-in-loop -- side by side, no time would be a provider's own
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
