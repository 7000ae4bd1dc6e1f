import { isDeepStrictEqual } from "node:util";
import {
  BaseResolver,
  bundle,
  createConfig,
  Source,
} from "@redocly/openapi-core";
import {
  locate,
  type OpenApiDocument,
  pointer,
  SpecError,
} from "@fintech-clients/openapi";
import { readOverlay } from "../read/read-overlay.ts";

/**
 * Applies a provider's overlay.yaml to the document, in place, one action at a time: an action that changes
 * nothing is a correction whose mistake has gone or moved, and has to be looked at.
 */
export async function applyOverlay(
  root: string,
  provider: string,
  document: OpenApiDocument,
): Promise<void> {
  const overlay = await readOverlay(root, provider);
  if (!overlay) return;
  const { text, actions } = overlay;
  const name = text.source.absoluteRef;
  const doc = { source: new Source(name, "{}"), parsed: document };
  const config = await createConfig({});
  // The bundler adds this field, which must not count as a change.
  document.components ??= {};
  const problems: string[] = [];
  for (const [index, action] of actions.entries()) {
    const before = structuredClone(document);
    const only = { ...text, parsed: { ...text.parsed, actions: [action] } };
    const externalRefResolver = new BaseResolver();
    externalRefResolver.cache.set(name, Promise.resolve(only));
    const options = { doc, config, overlays: [name], externalRefResolver };
    // oxlint-disable-next-line no-await-in-loop -- each action builds on the one before
    const result = await bundle(options);
    const reasons = result.problems.map(({ message }) => message);
    if (reasons.length === 0 && isDeepStrictEqual(before, document)) {
      reasons.push(`changes nothing: ${String(action["target"])}`);
    }
    const place = locate(overlay, pointer("actions", index));
    problems.push(...reasons.map((reason) => `${place} action ${reason}`));
  }
  if (problems.length > 0) throw new SpecError(problems);
}
