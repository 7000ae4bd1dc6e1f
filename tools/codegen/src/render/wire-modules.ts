import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { header } from "./text.ts";

/** The modules that a provider's operations are written with, and what they import: copies, so that no other provider installs them. Path in the package -> text. */
export async function wireModules(
  provider: string,
  needed: ReadonlySet<string>,
): Promise<[file: string, text: string][]> {
  const files = new Map<string, string>();
  const add = async (name: string): Promise<void> => {
    if (files.has(name)) return;
    const text = await readFile(
      fileURLToPath(import.meta.resolve(`@fintech-clients/wire/${name}`)),
      "utf8",
    );
    files.set(name, text);
    for (const [, other = ""] of text.matchAll(/from "\.\/([\w-]+)\.js"/g)) {
      // A handful of small files.
      await add(other);
    }
  };
  for (const name of [...needed].toSorted()) {
    // A handful of small files.
    await add(name);
  }
  return [...files].map(([name, text]) => [
    `src/generated/wire/${name}.ts`,
    `${header(provider)}\n${text}`,
  ]);
}
