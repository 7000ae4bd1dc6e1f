import { isDeepStrictEqual } from "node:util";
import {
  BaseResolver,
  bundle,
  createConfig,
  type Document,
  Source,
} from "@redocly/openapi-core";
import { locate } from "./locate.ts";
import type { OpenApiDocument } from "./open-api-document.ts";
import { pointer } from "./pointer.ts";
import { readOverlay } from "./read-overlay.ts";
import { SpecError } from "./spec-error.ts";

/**
 * Applies a provider's overlay.yaml, one action at a time: an action that changes nothing is a correction
 * whose mistake has gone or moved, and has to be looked at.
 */
export async function applyOverlay(
  root: string,
  provider: string,
  document: OpenApiDocument,
): Promise<OpenApiDocument> {
  const overlay = await readOverlay(root, provider);
  if (!overlay) return document;
  const { text, actions } = overlay;
  const name = text.source.absoluteRef;
  const config = await createConfig({});
  let current: Document = { source: new Source(name, "{}"), parsed: document };
  const problems: string[] = [];
  for (const [index, action] of actions.entries()) {
    const before = structuredClone(current.parsed);
    const only = { ...text, parsed: { ...text.parsed, actions: [action] } };
    const resolver = new BaseResolver();
    resolver.cache.set(name, Promise.resolve(only));
    const result = await bundle({
      doc: current,
      config,
      overlays: [name],
      externalRefResolver: resolver,
    });
    current = result.bundle;
    const reasons = result.problems.map(({ message }) => message);
    if (reasons.length === 0 && isDeepStrictEqual(before, current.parsed)) {
      reasons.push(`changes nothing: ${String(action["target"])}`);
    }
    const place = locate(overlay, pointer("actions", index));
    problems.push(...reasons.map((reason) => `${place} action ${reason}`));
  }
  if (problems.length > 0) throw new SpecError(problems);
  return current.parsed as OpenApiDocument;
}
