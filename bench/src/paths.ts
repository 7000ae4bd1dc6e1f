import { fileURLToPath } from "node:url";

/** The repository's root. */
export const root: string = fileURLToPath(new URL("../../", import.meta.url));

/** The benchmarks' own folder. */
export const bench: string = `${root}bench/`;

/** What a run generates and throws away. */
export const work: string = `${bench}.work/`;
