import { cp, mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";

/** Does some work in a copy of a provider's specs that is thrown away afterwards. */
export async function stage<T>(
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
