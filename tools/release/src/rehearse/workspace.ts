import {
  readdirSync,
  readFileSync,
  realpathSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { shell, type Shell } from "./shell.ts";

export interface Workspace {
  run: Shell;
  read: (file: string) => string;
  write: (file: string, text: string) => void;
  /** Package -> version. */
  versions: () => Record<string, string>;
  commit: (message: string) => void;
  /** Packs all, publishes what is not published yet, and gives its tags. */
  publish: () => string[];
}

/** A clone of the repository's last commit, installed from the local store. */
export function workspace(
  root: string,
  scratch: string,
  env: NodeJS.ProcessEnv,
): Workspace {
  const folder = path.join(scratch, "clone");
  shell(scratch, env)("git", "clone", "--quiet", "--no-tags", root, folder);
  const run = shell(folder, env);
  run("git", "config", "user.name", "Rehearsal");
  run("git", "config", "user.email", "rehearsal@localhost");
  const tags = (): string[] => run("git", "tag").split("\n").filter(Boolean);
  const read = (file: string): string =>
    readFileSync(path.join(folder, file), "utf8");
  return {
    run,
    read,
    write: (file, text) => writeFileSync(path.join(folder, file), text),
    versions: () =>
      Object.fromEntries(
        readdirSync(path.join(folder, "packages")).map((name) => {
          const manifest: unknown = JSON.parse(
            read(`packages/${name}/package.json`),
          );
          return [name, (manifest as { version: string }).version];
        }),
      ),
    commit: (message) => {
      run("git", "add", "--all");
      run("git", "commit", "--quiet", "--message", message);
    },
    publish: () => {
      const before = new Set(tags());
      run("pnpm", "release:pack");
      // A registry on loopback takes no attestations.
      run("pnpm", "release:publish", "--no-provenance");
      return tags().filter((tag) => !before.has(tag));
    },
  };
}

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
