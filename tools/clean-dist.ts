import { rmSync } from "node:fs";

/** Removes a package's last build: a module that was renamed since would be published too. */
rmSync("dist", { recursive: true, force: true });
