import { readdir } from "node:fs/promises";
import path from "node:path";
import type { Document } from "@redocly/openapi-core";
import {
  isObject,
  type JsonObject,
  locate,
  parseText,
  pointer,
  refuseLintProblems,
  SpecError,
} from "@fintech-clients/openapi";

export interface Overlay {
  file: string;
  text: Document<JsonObject>;
  actions: OverlayAction[];
}

export interface OverlayAction {
  /** `file:line:column` of the action. */
  place: string;
  action: JsonObject;
  /** The documents that it is for, as paths from the root. */
  documents: readonly string[];
  /** Whether it names them: each must be changed by it then. */
  named: boolean;
}

/** A provider's overlay.yaml, if it has one. `files` are its documents. */
export async function readOverlay(
  root: string,
  provider: string,
  files: readonly string[],
): Promise<Overlay | undefined> {
  const folder = `specs/${provider}`;
  const names = await readdir(path.join(root, folder));
  if (!names.includes("overlay.yaml")) return undefined;
  const file = `${folder}/overlay.yaml`;
  const text = await parseText(root, file);
  if (!isOverlay(text)) {
    throw new SpecError([
      `${locate({ file, text }, "#/overlay")} not an Overlay document`,
    ]);
  }
  await refuseLintProblems(file, text, ["struct"]);
  const { actions } = text.parsed;
  const list = Array.isArray(actions) ? actions.filter(isObject) : [];
  const problems: string[] = [];
  const read = list.map((action, index): OverlayAction => {
    const place = locate({ file, text }, pointer("actions", index));
    const named = action["x-documents"];
    const documents =
      named === undefined
        ? files
        : [named].flat().map((name: unknown) => `${folder}/${String(name)}`);
    for (const each of documents) {
      if (files.includes(each)) continue;
      const known = files.map((name) => name.slice(folder.length + 1));
      problems.push(
        `${place} x-documents names ${each}, which is not there: name one of ${known.join(", ")}, or remove the action`,
      );
    }
    return { place, action, documents, named: named !== undefined };
  });
  if (problems.length > 0) throw new SpecError(problems);
  return { file, text, actions: read };
}

function isOverlay(text: Document): text is Document<JsonObject> {
  return isObject(text.parsed) && typeof text.parsed["overlay"] === "string";
}
