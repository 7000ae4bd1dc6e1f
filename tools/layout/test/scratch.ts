import { cp, mkdir, mkdtemp, readdir, rm, symlink } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { onTestFinished } from "vitest";

const repository = path.join(import.meta.dirname, "../../..");

/** What is found by its place in the repository, and so has to have one in the copy. */
const copied: readonly string[] = [
  "LICENSE",
  "package.json",
  "tsconfig.base.json",
  "tsconfig.test.json",
  "vitest.config.ts",
  "tools/clean-dist.ts",
  "tools/codegen/node_modules",
  "tools/codegen/src",
  "tools/layout/test",
  "tools/testing/node_modules",
  "tools/testing/src",
];

/** A copy of the repository for one test, with the packages that are there as links and no spec. */
export async function scratch(): Promise<string> {
  const root = await mkdtemp(path.join(os.tmpdir(), "provider-"));
  onTestFinished(() => rm(root, { recursive: true }));
  const copy = (place: string): Promise<void> =>
    cp(path.join(repository, place), path.join(root, place), {
      recursive: true,
    });
  await Promise.all(copied.map(copy));
  await symlink(
    path.join(repository, "node_modules"),
    path.join(root, "node_modules"),
  );
  await mkdir(path.join(root, "packages"));
  const packages = await readdir(path.join(repository, "packages"));
  await Promise.all(
    packages.map((name) =>
      symlink(
        path.join(repository, "packages", name),
        path.join(root, "packages", name),
      ),
    ),
  );
  return root;
}
