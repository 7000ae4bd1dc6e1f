import { rmSync } from "node:fs";

/** Removes the last build of the package in the current folder: a module that was renamed since would be published too. */
rmSync("dist", { recursive: true, force: true });
