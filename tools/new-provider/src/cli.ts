import { existsSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { SpecError, withDeepStack } from "@fintech-clients/openapi";
import { namesOf } from "./names.ts";
import { writeProvider } from "./write-provider.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    title: { type: "string" },
    from: { type: "string" },
    server: { type: "string" },
    root: {
      type: "string",
      default: path.join(import.meta.dirname, "../../.."),
    },
  },
});

await withDeepStack(import.meta.filename, async () => {
  try {
    const [name, ...more] = positionals;
    if (name === undefined || more.length > 0) {
      throw new Error(
        'usage: pnpm new:provider NAME [--title "Acme Cards"] [--from openapi.yaml [--server https://api.acme-cards.example]]',
      );
    }
    const { from, server, title, root } = values;
    if (from !== undefined && !existsSync(from)) {
      throw new Error(`--from ${from}: there is no such file`);
    }
    const written = await writeProvider(
      root,
      namesOf(name, title),
      from === undefined ? undefined : { from, server },
    );
    console.log(written.join("\n"));
    console.log(
      "\nNow: pnpm install && pnpm generate && pnpm test\nThen describe the API: docs/adding-a-provider.md",
    );
  } catch (error) {
    console.error((error as Error).message);
    if (error instanceof SpecError && values.from !== undefined) {
      console.error(
        `\nCorrect these in specs/${positionals[0]}/overlay.yaml, each with its reason, and run the same command again.`,
      );
    }
    process.exitCode = 1;
  }
});
