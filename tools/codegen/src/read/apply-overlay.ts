import { isDeepStrictEqual } from "node:util";
import {
  BaseResolver,
  bundle,
  createConfig,
  Source as Text,
} from "@redocly/openapi-core";
import { type JsonObject, SpecError } from "@fintech-clients/openapi";
import type { Overlay, OverlayAction } from "./read-overlay.ts";

/** Applies an overlay to the documents of a provider, and knows what each action did. */
export class OverlayRun {
  readonly #overlay: Overlay;
  readonly #changed = new Map<OverlayAction, number>();
  #config: ReturnType<typeof createConfig> | undefined;

  constructor(overlay: Overlay) {
    this.#overlay = overlay;
  }

  /**
   * Corrects one document as it was published, in place. An action that names the document and changes nothing in it
   * is a correction whose mistake has gone or moved, and has to be looked at.
   */
  async apply(file: string, document: JsonObject): Promise<void> {
    const problems: string[] = [];
    for (const each of this.#overlay.actions) {
      if (!each.documents.includes(file)) continue;
      const before = structuredClone(document);
      // Each action builds on the one before.
      const reasons = await this.#applyOne(each, document);
      problems.push(...reasons.map((reason) => `${each.place} ${reason}`));
      if (reasons.length > 0 || !isDeepStrictEqual(before, document)) {
        this.#changed.set(each, (this.#changed.get(each) ?? 0) + 1);
      } else if (each.named) {
        problems.push(nothing(each, file));
      }
    }
    if (problems.length > 0) throw new SpecError(problems);
  }

  /** What is left to say when all documents have been read: actions for all of them that changed none. */
  problems(): string[] {
    return this.#overlay.actions
      .filter((each) => !each.named && !this.#changed.has(each))
      .map((each) => nothing(each, "any document"));
  }

  async #applyOne(
    { action }: OverlayAction,
    document: JsonObject,
  ): Promise<string[]> {
    const { text } = this.#overlay;
    const name = text.source.absoluteRef;
    // The bundler wants to know a version and adds components, whatever the document has.
    const shell = { components: {}, ...document, openapi: "3.1.0" };
    const parsed = { ...text.parsed, actions: [action] };
    const externalRefResolver = new BaseResolver();
    externalRefResolver.cache.set(name, Promise.resolve({ ...text, parsed }));
    this.#config ??= createConfig({});
    const { problems } = await bundle({
      doc: { source: new Text(name, "{}"), parsed: shell },
      config: await this.#config,
      overlays: [name],
      externalRefResolver,
    });
    // What the bundler says of the document itself is not judged yet.
    const reasons = problems.filter(({ ruleId }) => ruleId === "overlay");
    restore(document, shell);
    return reasons.map(({ message }) => `action ${message}`);
  }
}

/** Carries what an action did over to the document, without what only the bundler needed. */
function restore(document: JsonObject, shell: JsonObject): void {
  const { openapi, components } = document;
  const untouched = shell["openapi"] === "3.1.0";
  const added =
    components === undefined && isDeepStrictEqual(shell["components"], {});
  for (const key of Object.keys(document)) delete document[key];
  Object.assign(document, shell);
  if (untouched) document["openapi"] = openapi;
  if (added) delete document["components"];
}

function nothing({ place, action }: OverlayAction, file: string): string {
  const target = String(action["target"]);
  return `${place} action finds nothing to change in ${file} at ${target}: where that document changed, remove the action or look for the new place`;
}
