import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const providers = ["yuno-banking", "yuno-payments", "gu1-kyc", "youhodler"];

/** A copy of the built packages and of the suite, to break things in. */
export interface MutationTree {
  readonly folder: string;
  readonly remove: () => void;
}

/** Copies what running the cases takes to a temporary folder. */
export function createMutationTree(): MutationTree {
  const folder = mkdtempSync(join(tmpdir(), "fintech-clients-"));
  const copy = (path: string): void =>
    cpSync(join(root, path), join(folder, path), { recursive: true });
  const link = (path: string, target: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    symlinkSync(target, join(folder, path));
  };
  const scope = "node_modules/@fintech-clients";

  for (const path of ["conformance", "tools/testing"]) {
    copy(`${path}/package.json`);
    copy(`${path}/src`);
  }
  link(`conformance/${scope}/testing`, join(folder, "tools/testing"));
  for (const name of ["shared", ...providers]) {
    copy(`packages/${name}/package.json`);
    copy(`packages/${name}/dist`);
    link(`conformance/${scope}/${name}`, join(folder, "packages", name));
  }
  for (const name of providers) {
    copy(`packages/${name}/openapi.json`);
    link(`packages/${name}/${scope}/shared`, join(folder, "packages/shared"));
  }
  for (const path of [
    "packages/shared/node_modules/openapi-fetch",
    "node_modules/fast-check",
    // Nothing is broken in the simulator: it stays where it is.
    `conformance/${scope}/mock`,
  ]) {
    link(path, realpathSync(join(root, path)));
  }
  return {
    folder,
    remove: () => rmSync(folder, { recursive: true }),
  };
}
