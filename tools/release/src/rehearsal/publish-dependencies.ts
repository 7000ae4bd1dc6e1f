import { realpathSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { shell } from "./shell.ts";

/** Puts what `shared` depends on into the registry, from where it is installed: a rehearsal needs no network. */
export function publishDependencies(
  root: string,
  env: NodeJS.ProcessEnv,
): void {
  const shared = path.join(root, "packages/shared/node_modules/openapi-fetch");
  const folder = realpathSync(shared);
  const helpers = createRequire(path.join(folder, "package.json"));
  const other = path.dirname(
    helpers.resolve("openapi-typescript-helpers/package.json"),
  );
  for (const each of [other, folder]) {
    shell(each, env)("npm", "publish", "--ignore-scripts", "--no-provenance");
  }
}
