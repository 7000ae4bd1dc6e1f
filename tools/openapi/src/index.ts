export * from "./document.ts";
export * from "./json.ts";
export { lint, refuseLintProblems } from "./lint.ts";
export { parseSource } from "./parse-source.ts";
export { parseText } from "./parse-text.ts";
export * from "./refs.ts";
export * from "./source.ts";
export * from "./spec-error.ts";
export { type NodeKind, walkDocument } from "./walk.ts";
