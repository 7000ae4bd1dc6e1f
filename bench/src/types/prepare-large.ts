import { mkdirSync, writeFileSync } from "node:fs";
import { work } from "../paths.ts";
import { readLargeDocument } from "./large-document.ts";

/** The folder that stands for a repository with GitHub's document in it. */
export const largeRoot: string = `${work}large/`;

/** GitHub's document, where our code generation looks for it. */
export const largeDocumentFile: string = `${largeRoot}specs/github/openapi.yaml`;

/** Writes GitHub's document. */
export function prepareLarge(): void {
  mkdirSync(`${largeRoot}specs/github`, { recursive: true });
  writeFileSync(largeDocumentFile, JSON.stringify(readLargeDocument()));
}
