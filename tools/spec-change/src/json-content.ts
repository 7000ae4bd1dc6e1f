import { isObject, type JsonObject } from "@fintech-clients/openapi";

interface Content {
  mediaType: string;
  schema: unknown;
}

/** The content that a client's types show: JSON if there is any, else the first. */
export function jsonContent(content: JsonObject): Content | undefined {
  const types = Object.keys(content);
  const mediaType =
    types.find((type) => /^application\/json\b/i.test(type)) ?? types[0];
  if (mediaType === undefined) return undefined;
  const media = content[mediaType];
  return { mediaType, schema: isObject(media) ? media["schema"] : undefined };
}
