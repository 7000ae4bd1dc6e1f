import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { credentials } from "../../examples/mock/credentials.ts";
import { bundlers } from "../bundlers/all.ts";
import { runProgram } from "./run-program.ts";
import type { Workshop } from "./workshop.ts";

/** What a bundler made of one call. */
export interface Bundle {
  readonly name: string;
  readonly version: string;
  readonly minified: number;
  readonly gzipped: number;
}

const builtin = new RegExp(
  `(?:from|import|require)\\s*\\(?\\s*["'](?:node:[\\w/]+|${builtinModules.join("|")})["']|browser-external`,
);

/** Bundles one call for a browser; the bundle must have no Node built-in, and must work. */
export async function proveBundler(
  { mock }: Workshop,
  project: string,
  { name, version, bundle }: (typeof bundlers)[number],
): Promise<Bundle> {
  const folder = join(project, `bundle-${name}`);
  mkdirSync(folder);
  writeFileSync(join(folder, "package.json"), '{"type":"module"}');
  await bundle(project, join(project, "program.js"), folder);
  const [file = "", ...more] = readdirSync(folder).filter((each) =>
    /\.m?js$/.test(each),
  );
  if (more.length > 0) {
    throw new Error(`more than one file: ${file}, ${more.join(", ")}`);
  }
  const code = readFileSync(join(folder, file));
  const found = builtin.exec(code.toString());
  if (found) {
    throw new Error(`has a Node built-in: ${found[0]}`);
  }
  const main = join(folder, "run.mjs");
  writeFileSync(
    main,
    `import { call } from "./${file}";
console.log(JSON.stringify(await call(process.argv[2], JSON.parse(process.argv[3]))));`,
  );
  await runProgram(
    process.execPath,
    [main, mock.origin, JSON.stringify(credentials.yuno)],
    folder,
    ["SUCCEEDED", null],
  );
  return {
    name,
    version,
    minified: code.length,
    gzipped: gzipSync(code, { level: 9 }).length,
  };
}
