import { readdir } from "node:fs/promises";
import path from "node:path";
import {
  collect,
  parseSource,
  type Source,
  SpecError,
} from "@fintech-clients/openapi";
import { OverlayRun } from "./apply-overlay.ts";
import { readOverlay } from "./read-overlay.ts";

/** Every provider has a folder under specs/. */
export async function findProviders(root: string): Promise<string[]> {
  const entries = await readdir(path.join(root, "specs"), {
    withFileTypes: true,
  });
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted();
}

/** Every document of a provider, corrected by its overlay: the given ones by name, then its openapi.yaml. */
export async function loadSources(
  root: string,
  provider: string,
): Promise<Source[]> {
  const folder = `specs/${provider}`;
  const given = (await list(path.join(root, folder, "given")))
    .filter((name) => /\.(ya?ml|json)$/.test(name))
    .toSorted()
    .map((name) => `${folder}/given/${name}`);
  const handWritten = (await list(path.join(root, folder)))
    .filter((name) => name === "openapi.yaml")
    .map((name) => `${folder}/${name}`);
  const files = [...given, ...handWritten];
  if (files.length === 0) {
    throw new SpecError([`${folder} has no given/*.yaml and no openapi.yaml`]);
  }
  const overlay = await readOverlay(root, provider, files);
  const run = overlay && new OverlayRun(overlay);
  const sources = await collect(
    files.map((file) =>
      parseSource(root, file, async (name, document) =>
        run?.apply(name, document),
      ),
    ),
  );
  const problems = run?.problems() ?? [];
  if (problems.length > 0) throw new SpecError(problems);
  return sources;
}

async function list(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch {
    return [];
  }
}
