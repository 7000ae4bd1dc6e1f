import type { MediaType } from "./document.js";

/** The examples of a body, each with its name; the only one of `example` is called so. */
export function examplesOf(
  media: MediaType = {},
): readonly (readonly [name: string, value: unknown])[] {
  return [
    ...("example" in media ? [["example", media.example] as const] : []),
    ...Object.entries(media.examples ?? {}).map(
      ([name, { value }]) => [name, value] as const,
    ),
  ];
}

/** The media type of JSON among those of a body, else the first. */
export function mainContent(
  content: Readonly<Record<string, MediaType>> = {},
): readonly [type: string, media: MediaType] | undefined {
  const all = Object.entries(content);
  return all.find(([type]) => isJson(type)) ?? all[0];
}

/** True for JSON and `+json`, whatever their parameters, and for what may be of any type. */
export function isJson(type: string): boolean {
  return /^(?:application\/(?:[^;]+\+)?json|\*\/\*)\s*(?:;|$)/i.test(type);
}
