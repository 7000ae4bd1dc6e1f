import type { Bump } from "./bump.ts";

/** Takes note of a change at a field (dotted path, "" for the whole) of the place that is being compared. */
export type Report = (bump: Bump, field: string, text: string) => void;
