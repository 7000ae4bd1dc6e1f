import type { Json } from "./json.js";

/** The fields of a documented example, each with what is known of it. */
export function shape(like: Json, known: Json): Json {
  return Object.fromEntries(
    Object.entries(like).map(([key, value]) => [
      key,
      key in known ? known[key] : value,
    ]),
  );
}
