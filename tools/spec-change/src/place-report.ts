import type { Bump } from "./bump.ts";

/** Takes note of a change at a place in an operation. */
export type PlaceReport = (bump: Bump, place: string, text: string) => void;
