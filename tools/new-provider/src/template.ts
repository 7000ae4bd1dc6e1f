import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Names } from "./names.ts";

const template = path.join(import.meta.dirname, "../template");

/** How the template, a provider that does not exist, spells its own name. */
const acme: Names = {
  folder: "acme-cards",
  title: "Acme Cards",
  identifier: "AcmeCards",
  variable: "ACME_CARDS",
};

/** A new provider's files: texts by their paths in the repository. */
export function renderTemplate(names: Names): Map<string, string> {
  const files = globSync("**/*", { cwd: template, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  return new Map(
    files.map((file) => [
      rename(path.relative(template, file), names),
      rename(readFileSync(file, "utf8"), names),
    ]),
  );
}

function rename(text: string, names: Names): string {
  return (Object.keys(acme) as (keyof Names)[]).reduce(
    (renamed, spelling) => renamed.replaceAll(acme[spelling], names[spelling]),
    text,
  );
}
