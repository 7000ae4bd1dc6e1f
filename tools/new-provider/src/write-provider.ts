import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { format } from "prettier";
import type { Names } from "./names.ts";
import { renderTemplate } from "./template.ts";
import { type Published, publishedFiles } from "./write-published.ts";

/** Writes a new provider into the repository at `root`; the paths of what was written. */
export async function writeProvider(
  root: string,
  names: Names,
  published?: Published,
): Promise<string[]> {
  const { folder } = names;
  const places = [`packages/${folder}`, `specs/${folder}`];
  // What an overlay has corrected meanwhile is tried again.
  for (const taken of published ? places.slice(0, 1) : places) {
    if (existsSync(path.join(root, taken))) {
      throw new Error(`${taken} is there already: choose another name`);
    }
  }
  const read = (file: string): Promise<string> =>
    readFile(path.join(root, file), "utf8");
  const own = published
    ? await publishedFiles(root, names, published)
    : renderTemplate(names);
  const files = own
    .set(`packages/${folder}/LICENSE`, await read("LICENSE"))
    .set("README.md", listed(await read("README.md"), names))
    .set(
      "examples/package.json",
      withDependency(await read("examples/package.json"), names),
    )
    .set(
      "packages/mock/turbo.json",
      afterGeneration(await read("packages/mock/turbo.json"), names),
    );
  for (const [file, text] of files) {
    const place = path.join(root, file);
    await mkdir(path.dirname(place), { recursive: true });
    await writeFile(place, await formatted(file, text));
  }
  return [...files.keys()].toSorted();
}

/** The root's README with a row for the provider. */
function listed(readme: string, { folder, title }: Names): string {
  const row = `| [@fintech-clients/${folder}](packages/${folder}/README.md) | ${title} | cards |\n`;
  const rows = /(?:^\| \[@fintech-clients\/.*\n)+/m;
  if (!rows.test(readme)) {
    throw new Error("README.md has no table of packages to add a row to");
  }
  return readme.replace(rows, (found) => found + row);
}

/** The tasks of the simulator, which is built from the provider's document too. */
function afterGeneration(text: string, { folder }: Names): string {
  const config = JSON.parse(text) as {
    tasks: { build: { dependsOn: string[] } };
  };
  config.tasks.build.dependsOn.push(`@fintech-clients/${folder}#generate`);
  return JSON.stringify(config, undefined, 2);
}

/** The manifest of the examples with the provider among what they import. */
function withDependency(text: string, { folder }: Names): string {
  const manifest = JSON.parse(text) as { dependencies: object };
  const dependencies = {
    ...manifest.dependencies,
    [`@fintech-clients/${folder}`]: "workspace:*",
  };
  const sorted = Object.entries(dependencies).toSorted(([one], [other]) =>
    one < other ? -1 : 1,
  );
  return JSON.stringify(
    { ...manifest, dependencies: Object.fromEntries(sorted) },
    undefined,
    2,
  );
}

/** As `pnpm format` would have it: lines break elsewhere with a longer name. */
async function formatted(file: string, text: string): Promise<string> {
  return /\.(?:ts|json|md|yaml)$/.test(file)
    ? format(text, { filepath: file })
    : text;
}
