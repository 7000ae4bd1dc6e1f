/** How much a version moves, from nothing to major. */
export type Bump = "none" | "patch" | "minor" | "major";
