import { isDeepStrictEqual } from "node:util";
import type { JsonObject } from "./json-object.ts";
import { locate } from "./locate.ts";
import type { OpenApiDocument } from "./open-api-document.ts";
import { pointer } from "./pointer.ts";
import type { Source } from "./source.ts";

/** The document that sources are merged into, part by part, and what stands in the way. */
export class MergeTarget {
  readonly document: OpenApiDocument = { openapi: "3.1.0" };
  /** Pointer of each part -> the source it came from. */
  readonly origins = new Map<string, Source>();
  readonly problems: string[] = [];

  /** Adds a part that only one source may have. */
  addOnly(place: string[], value: unknown, source: Source): void {
    const at = pointer(...place);
    const first = this.origins.get(at);
    if (first) this.#refuse(place, "is defined twice", first, source);
    else this.#add(place, value, source);
  }

  /** Adds a part that several sources may have if they agree on it. */
  addShared(place: string[], value: unknown, source: Source): void {
    const first = this.origins.get(pointer(...place));
    if (!first) this.#add(place, value, source);
    else if (!isDeepStrictEqual(this.#holder(place)[place.at(-1)!], value)) {
      this.#refuse(place, "differs between two documents", first, source);
    }
  }

  #add(place: string[], value: unknown, source: Source): void {
    this.origins.set(pointer(...place), source);
    this.#holder(place)[place.at(-1)!] = value;
  }

  #holder(place: string[]): JsonObject {
    let holder: JsonObject = this.document;
    for (const key of place.slice(0, -1)) {
      holder = (holder[key] ??= {}) as JsonObject;
    }
    return holder;
  }

  #refuse(place: string[], what: string, ...sources: Source[]): void {
    const at = pointer(...place);
    const [first, second] = sources.map((source) => locate(source, at, true));
    const [, path, method] = place;
    const name =
      place[0] === "paths"
        ? `${method?.toUpperCase()} ${path}`
        : place.join(".");
    this.problems.push(`${second} ${name} ${what}, also in ${first}`);
  }
}
