import { readdir } from "node:fs/promises";
import path from "node:path";
import type { Document } from "@redocly/openapi-core";
import {
  isObject,
  type JsonObject,
  locate,
  parseText,
  refuseLintProblems,
  SpecError,
} from "@fintech-clients/openapi";

interface Overlay {
  file: string;
  text: Document<JsonObject>;
  actions: JsonObject[];
}

/** A provider's overlay.yaml, if it has one. */
export async function readOverlay(
  root: string,
  provider: string,
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
  return {
    file,
    text,
    actions: Array.isArray(actions) ? actions.filter(isObject) : [],
  };
}

function isOverlay(text: Document): text is Document<JsonObject> {
  return isObject(text.parsed) && typeof text.parsed["overlay"] === "string";
}
