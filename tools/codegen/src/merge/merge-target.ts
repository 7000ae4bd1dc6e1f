import { isDeepStrictEqual } from "node:util";
import {
  isObject,
  type JsonObject,
  locate,
  type OpenApiDocument,
  pointer,
  type Source,
} from "@fintech-clients/openapi";

/** The document that sources are merged into, part by part, and what stands in the way. */
export class MergeTarget {
  readonly document: OpenApiDocument = { openapi: "3.1.0" };
  /** Pointer of each part -> the source it came from. */
  readonly origins = new Map<string, Source>();
  readonly problems: string[] = [];
  readonly #parts = new Map<string, unknown>();

  /** Adds a part that only one source may have. */
  addOnly(place: string[], value: unknown, source: Source): void {
    const first = this.origins.get(pointer(...place));
    if (first) this.#refuse(place, "is defined twice", first, source);
    else this.#add(place, value, source);
  }

  /** Adds a part that several sources may have if they agree on it. */
  addShared(place: string[], value: unknown, source: Source): void {
    const at = pointer(...place);
    const first = this.origins.get(at);
    if (!first) this.#add(place, value, source);
    else if (!isDeepStrictEqual(this.#parts.get(at), value)) {
      this.#refuse(place, "differs between two documents", first, source);
    }
  }

  #add(place: string[], value: unknown, source: Source): void {
    const at = pointer(...place);
    this.origins.set(at, source);
    this.#parts.set(at, value);
    set(this.document, place, value);
  }

  #refuse(place: string[], what: string, first: Source, second: Source): void {
    const at = pointer(...place);
    const [field, path, method = ""] = place;
    const name =
      field === "paths" ? `${method.toUpperCase()} ${path}` : place.join(".");
    this.problems.push(
      `${locate(second, at, true)} ${name} ${what}, also in ${locate(first, at, true)}`,
    );
  }
}

function set(object: JsonObject, place: string[], value: unknown): void {
  const [key = "", ...rest] = place;
  if (rest.length === 0) {
    object[key] = value;
    return;
  }
  const child = object[key];
  if (isObject(child)) set(child, rest, value);
  else set((object[key] = {}), rest, value);
}
