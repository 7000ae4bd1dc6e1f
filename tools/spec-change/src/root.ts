import path from "node:path";

/** The repository. */
export const root: string = path.join(import.meta.dirname, "../../..");
