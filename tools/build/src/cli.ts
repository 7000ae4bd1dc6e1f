import { bundle } from "./bundle.ts";
import { declare } from "./declare.ts";
import { readCommands, readEntries } from "./entries.ts";

/** Builds the package in the current folder into its `dist/`, which is empty. */

const entries = readEntries();
await bundle(entries, readCommands());
declare(entries);
