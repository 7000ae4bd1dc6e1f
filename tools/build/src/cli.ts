import { rmSync } from "node:fs";
import { bundle } from "./bundle.ts";
import { declare } from "./declare.ts";
import { readEntries } from "./entries.ts";

/** Builds the package in the current folder into its `dist/`. */

// A module that was renamed since the last build would be published too.
rmSync("dist", { recursive: true, force: true });
const entries = readEntries();
await bundle(entries);
declare(entries);
