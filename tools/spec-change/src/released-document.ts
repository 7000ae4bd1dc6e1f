import type { OpenApiDocument } from "@fintech-clients/openapi";
import { git } from "./git.ts";

/** The bundled document of a package at a commit. Undefined where the package did not exist yet. */
export function releasedDocument(
  root: string,
  provider: string,
  commit: string,
): OpenApiDocument | undefined {
  const file = `packages/${provider}/openapi.json`;
  if (git(root, "ls-tree", "--name-only", commit, file).trim() === "") {
    return undefined;
  }
  const text = git(root, "show", `${commit}:${file}`);
  return JSON.parse(text) as OpenApiDocument;
}
