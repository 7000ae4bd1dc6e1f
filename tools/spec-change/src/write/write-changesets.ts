import { rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { findProviders, generateProvider } from "@fintech-clients/codegen";
import {
  type OpenApiDocument,
  problemsOf,
  SpecError,
} from "@fintech-clients/openapi";
import { judgeChange } from "../judge/judge-change.ts";
import { changesetBody } from "./changeset-body.ts";
import { lastRelease, releasedDocument } from "./releases.ts";

export interface ChangeOptions {
  root: string;
  /** None means all. */
  providers: readonly string[];
  /** Compare with this commit instead of each package's last release. */
  base?: string | undefined;
  /** Print only; write nothing. */
  dryRun: boolean;
  print: (line: string) => void;
}

/**
 * Writes one changeset for each package whose spec differs from its last release, and removes one that no longer holds.
 * Throws what stands in the way of some of them when the others have been written.
 */
export async function writeChangesets(options: ChangeOptions): Promise<void> {
  const { root, providers } = options;
  const known = await findProviders(root);
  const unknown = providers.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    throw new SpecError(unknown.map((name) => `there is no specs/${name}`));
  }
  const problems: string[] = [];
  for (const provider of providers.length > 0 ? providers : known) {
    try {
      await writeChangeset(provider, options);
    } catch (error) {
      problems.push(
        ...problemsOf(error).map((reason) => `${provider}: ${reason}`),
      );
    }
  }
  if (problems.length > 0) throw new SpecError(problems);
}

async function writeChangeset(
  provider: string,
  { root, base, dryRun, print }: ChangeOptions,
): Promise<void> {
  const from = base ?? lastRelease(root, provider);
  const before = from && releasedDocument(root, provider, from);
  if (!before) {
    print(`${provider}: not released yet, so there is nothing to tell`);
    return;
  }
  const files = await generateProvider(root, provider);
  const text = files.get(`packages/${provider}/openapi.json`) ?? "";
  const after = JSON.parse(text) as OpenApiDocument;
  const { bump, changes } = await judgeChange(before, after);
  const file = `.changeset/spec-${provider}.md`;
  if (bump === "none") {
    print(`${provider}: no change since ${from}`);
    if (!dryRun) await rm(path.join(root, file), { force: true });
    return;
  }
  const body = changesetBody(bump, changes);
  const name = `@fintech-clients/${provider}`;
  const changeset = `---\n"${name}": ${bump}\n---\n\n${body}\n`;
  print(`${provider}: ${bump} since ${from}${dryRun ? "" : `, ${file}`}\n`);
  print(body.replaceAll(/^(?=.)/gm, "  "));
  print("");
  if (!dryRun) await writeFile(path.join(root, file), changeset);
}
