import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { bundlers, type Bundler } from "../consumers/bundlers/bundlers.ts";
import {
  compileProgram,
  createProject,
  runProgram,
} from "../consumers/project.ts";
import type { Setting } from "./checks.ts";

/** What a bundler makes of one call. */
export interface Bundle {
  readonly name: string;
  readonly version: string;
  readonly minified: number;
  readonly gzipped: number;
}

const provider = "yuno-payments";

const builtin = new RegExp(
  `(?:from|import|require)\\s*\\(?\\s*["'](?:node:[\\w/]+|${builtinModules.join("|")})["']|browser-external`,
);

/** Bundles one call for a browser with each bundler; the bundle must have no Node built-in, and must work. */
export async function proveBundlers(setting: Setting): Promise<Bundle[]> {
  const project = await createProject(setting, "bundlers", [provider]);
  await compileProgram(project, "browser");
  return setting.checks.checkEach(
    bundlers,
    ({ name, version }) => `${name} ${version}`,
    (bundler) => proveBundler(setting, project, bundler),
    ({ minified, gzipped }) => `${minified} bytes, ${gzipped} gzipped`,
  );
}

async function proveBundler(
  { mock }: Setting,
  project: string,
  { name, version, bundle }: Bundler,
): Promise<Bundle> {
  const folder = join(project, `bundle-${name}`);
  mkdirSync(folder);
  await bundle(project, folder);
  const files = readdirSync(folder);
  if (files.join() !== "program.js") {
    throw new Error(`more than one file: ${files.join(", ")}`);
  }
  const code = readFileSync(join(folder, "program.js"));
  const found = builtin.exec(code.toString());
  if (found) {
    throw new Error(`has a Node built-in: ${found[0]}`);
  }
  writeFileSync(join(folder, "package.json"), '{"type":"module"}');
  await runProgram(
    folder,
    [mock.baseUrl(provider), mock.credentials(provider)],
    ["SUCCEEDED", null],
  );
  return {
    name,
    version,
    minified: code.length,
    gzipped: gzipSync(code, { level: 9 }).length,
  };
}
