import { isDeepStrictEqual } from "node:util";
import {
  isObject,
  type JsonObject,
  locate,
  type OpenApiDocument,
  pointer,
  type Source,
} from "@fintech-clients/openapi";
import type { Origin } from "./merged-document.ts";

/** The document that sources are merged into, part by part, and what stands in the way. */
export class MergeTarget {
  readonly document: OpenApiDocument = { openapi: "3.1.0" };
  /** Pointer of each part -> where it came from. */
  readonly origins = new Map<string, Origin>();
  readonly problems: string[] = [];
  readonly #parts = new Map<string, unknown>();

  /** Adds an operation, which only one source may have unless they say the same. `from` is its place there. */
  addOnly(
    place: string[],
    value: unknown,
    source: Source,
    from: string[] = place,
  ): void {
    const first = this.addFirst(place, value, source, from);
    if (
      first &&
      !isDeepStrictEqual(this.#parts.get(pointer(...place)), value)
    ) {
      this.#refuse(place, first, { source, pointer: pointer(...from) });
    }
  }

  /** Adds a part unless another source has had it; where that one did. */
  addFirst(
    place: string[],
    value: unknown,
    source: Source,
    from: string[] = place,
  ): Origin | undefined {
    const at = pointer(...place);
    const first = this.origins.get(at);
    if (first) return first;
    this.origins.set(at, { source, pointer: pointer(...from) });
    this.#parts.set(at, value);
    set(this.document, place, value);
    return undefined;
  }

  #refuse(place: string[], first: Origin, second: Origin): void {
    const [, path, method = ""] = place;
    const name = `${method.toUpperCase()} ${path}`;
    const [at, other] = [second, first].map(({ source, pointer: where }) =>
      locate(source, where, true),
    );
    this.problems.push(
      `${at} ${name} is defined twice, also in ${other}: ${remedy([first, second])}`,
    );
  }
}

/** Which of the two can give way, and how. */
function remedy(origins: Origin[]): string {
  const given = origins.findLast(({ source }) => !source.handWritten);
  if (!given) return "remove one of them";
  const [, folder, name] = /^(.*?)\/([^/]+\/[^/]+)$/.exec(given.source.file)!;
  const removes = `take it out of ${name} by an action in ${folder}/overlay.yaml with x-documents: [${name}]`;
  return origins.some(({ source }) => source.handWritten)
    ? `remove it from openapi.yaml, or ${removes}`
    : removes;
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
