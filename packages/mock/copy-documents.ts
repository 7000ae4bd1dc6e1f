import { copyFileSync, mkdirSync, readdirSync, rmSync } from "node:fs";

/** Copies every provider's bundled document into the package, which then needs none of theirs. */
rmSync("openapi", { recursive: true, force: true });
mkdirSync("openapi");
for (const name of readdirSync("../../specs")) {
  copyFileSync(`../${name}/openapi.json`, `openapi/${name}.json`);
}
