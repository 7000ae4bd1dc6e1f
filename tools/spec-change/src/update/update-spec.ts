import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import {
  findProviders,
  generateProvider,
  loadSources,
} from "@fintech-clients/codegen";
import {
  isObject,
  type OpenApiDocument,
  parseSource,
  parseText,
  pathOperations,
  SpecError,
} from "@fintech-clients/openapi";
import { extractDocument } from "./extract-document.ts";
import { replacedDocument } from "./replaced-document.ts";

/** What became of a provider's specs. */
export interface SpecUpdate {
  /** The document that was written, or that already said the same; from the root. */
  file: string;
  change: "added" | "replaced" | "none";
  /** Corrections in the overlay that no longer fit, and so what is left to do. */
  left: readonly string[];
  /** What the document gets wrong, each with its line and how it is read. */
  warnings: readonly string[];
}

/**
 * Takes a newer document of a provider's into `given/`. Throws a SpecError that names line and reason, and has then
 * written nothing: everything is tried in a copy first.
 */
export async function updateSpec(
  root: string,
  provider: string,
  input: string,
  text: string,
): Promise<SpecUpdate> {
  if (!(await findProviders(root)).includes(provider)) {
    throw new SpecError([`there is no specs/${provider}`]);
  }
  const extracted = extractDocument(input, text);
  const name = `${extracted.name}.${extracted.extension}`;
  const folder = `specs/${provider}/given`;
  return await stage(root, provider, async (copy) => {
    const sources = await loadSources(copy, provider);
    const write = (file: string): Promise<void> =>
      writeInto(copy, file, extracted.text);
    const at = (file: string) => (problem: string) =>
      inputLines(problem, file, input, extracted.linesBefore);
    // Not judged here: the overlay may put right what the document gets wrong.
    const parse = async (): Promise<OpenApiDocument> => {
      await write(name);
      const { parsed } = await parseText(copy, name);
      const document = { openapi: "", ...(isObject(parsed) ? parsed : {}) };
      if (pathOperations(document).length > 0) return document;
      await parseSource(copy, name);
      throw new SpecError([`${name}:1 the document has no operation`]);
    };
    const newer = await naming(at(name), parse);
    await rm(path.join(copy, name));
    const old = replacedDocument(input, newer, sources);
    const file = old
      ? old.replace(/\.\w+$/, `.${extracted.extension}`)
      : `${folder}/${name}`;
    if (!old && sources.some((source) => source.file === file)) {
      throw new SpecError([`${input}:1 ${file} describes other operations`]);
    }
    if (old) await rm(path.join(copy, old));
    await write(file);
    const { left, warnings } = await naming(at(file), () =>
      check(copy, provider),
    );
    const same = old === file && (await isText(root, file, extracted.text));
    if (!same) {
      await writeInto(root, file, extracted.text);
      if (old && old !== file) await rm(path.join(root, old));
    }
    const change = same ? "none" : old ? "replaced" : "added";
    const own = warnings.filter((line) => line.startsWith(`${file}:`));
    return { file, change, left, warnings: own.map(at(file)) };
  });
}

/** Refuses specs that are wrong together. What only the overlay has to follow is returned. */
async function check(
  copy: string,
  provider: string,
): Promise<{ left: string[]; warnings: string[] }> {
  const warnings: string[] = [];
  try {
    await generateProvider(copy, provider, (line) => warnings.push(line));
    return { left: [], warnings };
  } catch (error) {
    if (!(error instanceof SpecError)) throw error;
    const overlay = `specs/${provider}/overlay.yaml:`;
    const { problems } = error;
    if (!problems.every((each) => each.startsWith(overlay))) throw error;
    return { left: [...problems], warnings };
  }
}

/** Names the input, which has the line, rather than the copy that was cut out of it. */
function inputLines(
  problem: string,
  file: string,
  input: string,
  linesBefore: number,
): string {
  const escaped = file.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return problem.replaceAll(
    new RegExp(`(^|\\s)${escaped}(?::(\\d+))?`, "g"),
    (_, space: string, line = "1") =>
      `${space}${input}:${Number(line) + linesBefore}`,
  );
}

async function naming<T>(
  rename: (problem: string) => string,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof SpecError)) throw error;
    throw new SpecError(error.problems.map(rename));
  }
}

async function writeInto(
  root: string,
  file: string,
  text: string,
): Promise<void> {
  await mkdir(path.dirname(path.join(root, file)), { recursive: true });
  await writeFile(path.join(root, file), text);
}

async function isText(
  root: string,
  file: string,
  text: string,
): Promise<boolean> {
  return (await readFile(path.join(root, file), "utf8")) === text;
}

/** Does some work in a copy of a provider's specs that is thrown away afterwards. */
async function stage<T>(
  root: string,
  provider: string,
  work: (root: string) => Promise<T>,
): Promise<T> {
  const copy = await mkdtemp(path.join(os.tmpdir(), "spec-update-"));
  try {
    const folder = path.join("specs", provider);
    await cp(path.join(root, folder), path.join(copy, folder), {
      recursive: true,
    });
    return await work(copy);
  } finally {
    await rm(copy, { recursive: true });
  }
}
