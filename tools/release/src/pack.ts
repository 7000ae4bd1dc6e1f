import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { writeTarballs } from "./publish/tarballs.ts";
import { packages, root } from "./repository.ts";

/** Packs each package into tarballs/, for `publish.ts` to publish as they are. */
const folder = path.join(root, "tarballs");
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);

const packed = packages(root).map((directory) => {
  const cwd = path.join(root, "packages", directory);
  execFileSync("pnpm", ["pack", "--pack-destination", folder], {
    cwd,
    stdio: ["ignore", "ignore", "inherit"],
  });
  const manifest = readFileSync(path.join(cwd, "package.json"), "utf8");
  const { name, version } = JSON.parse(manifest) as {
    name: string;
    version: string;
  };
  const file = `${name.replace("@", "").replace("/", "-")}-${version}.tgz`;
  return { name, version, file };
});
writeTarballs(folder, packed);
for (const { file } of packed) console.log(`tarballs/${file}`);
