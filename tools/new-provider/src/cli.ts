import path from "node:path";
import { parseArgs } from "node:util";
import { namesOf } from "./names.ts";
import { writeProvider } from "./write-provider.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    title: { type: "string" },
    root: {
      type: "string",
      default: path.join(import.meta.dirname, "../../.."),
    },
  },
});

try {
  const [name, ...more] = positionals;
  if (name === undefined || more.length > 0) {
    throw new Error('usage: pnpm new:provider NAME [--title "Acme Cards"]');
  }
  const written = await writeProvider(values.root, namesOf(name, values.title));
  console.log(written.join("\n"));
  console.log(
    "\nNow: pnpm install && pnpm generate && pnpm test\nThen describe the API: docs/adding-a-provider.md",
  );
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
