import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { casesPage } from "../contract/cases-page.ts";
import { statesPage } from "../diagrams/states-page.ts";
import { operationPage } from "../reference/operation-page.ts";
import { readProvider } from "../reference/provider.ts";
import { providerPage } from "../reference/provider-page.ts";
import { readFile, root } from "../root.ts";
import { outsidePages, pagePath } from "../repository-pages.ts";

const folder = new URL("docs/generated/", root);

/** Every provider, in the order of the reference. */
export function providers(): readonly string[] {
  return readdirSync(new URL("specs/", root));
}

/** Writes what the site shows beside docs/ to docs/generated/, and gives the number of pages. */
export async function writePages(): Promise<number> {
  const pages = new Map<string, string>();
  for (const file of outsidePages()) {
    pages.set(pagePath(file), readFile(file));
  }
  for (const name of providers()) {
    const provider = readProvider(name);
    pages.set(`/reference/${name}/index`, providerPage(provider));
    for (const operation of provider.operations) {
      pages.set(operation.page, await operationPage(provider, operation));
    }
  }
  pages.set("/reference/states", await statesPage());
  pages.set("/contract-cases", casesPage());
  rmSync(folder, { recursive: true, force: true });
  for (const [path, text] of pages) {
    const file = new URL(`.${path}.md`, folder);
    mkdirSync(new URL("./", file), { recursive: true });
    writeFileSync(file, text);
  }
  return pages.size;
}
