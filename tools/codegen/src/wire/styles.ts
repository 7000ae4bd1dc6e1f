import {
  isJson,
  isObject,
  type JsonObject,
  type OpenApiDocument,
} from "@fintech-clients/openapi";
import { type Kind, kindsOf } from "./schema-kinds.ts";

/** The style of a value: undefined where the default does; `refused` says why there is none. */
export interface Chosen {
  style?: string;
  refused?: string;
}

const styles: Readonly<Record<string, readonly string[]>> = {
  query: ["form", "spaceDelimited", "pipeDelimited", "deepObject"],
  path: ["simple", "label", "matrix"],
  header: ["simple"],
  cookie: ["form"],
};

/** How a parameter is written. */
export function parameterStyle(
  document: OpenApiDocument,
  parameter: JsonObject,
): Chosen {
  const place = String(parameter["in"]);
  const { content, allowReserved, schema } = parameter;
  if (allowReserved === true) {
    return {
      refused:
        "allowReserved is not obeyed; take it out, and the value is encoded",
    };
  }
  if (isObject(content)) {
    return Object.keys(content).every(isJson) && place !== "cookie"
      ? { style: "json" }
      : {
          refused:
            "of parameters with content only JSON is written, and not in a cookie",
        };
  }
  const usual = place === "query" || place === "cookie" ? "form" : "simple";
  const { style: given = usual } = parameter;
  const style = typeof given === "string" ? given : usual;
  if (!styles[place]?.includes(style)) {
    return {
      refused: `style ${style} is not one of ${place}: ${styles[place]?.join(", ")}`,
    };
  }
  const kinds = kindsOf(document, schema);
  const explode = parameter["explode"] ?? style === "form";
  if (place === "cookie") {
    return isFlat(kinds)
      ? {}
      : { refused: "of cookies only texts, numbers and booleans are written" };
  }
  return flatStyle(kinds, style, explode === true, place);
}

/** The style of lists and objects, which hold texts and numbers only. */
export function flatStyle(
  kinds: ReadonlySet<Kind>,
  style: string,
  explode: boolean,
  place: string,
): Chosen {
  if (kinds.has("nested")) {
    return {
      refused:
        "no style of OpenAPI says how lists or objects within it are written; describe it with JSON as its content if the provider takes that",
    };
  }
  if (style === "deepObject") {
    return kinds.has("list")
      ? { refused: "style deepObject is for objects" }
      : kinds.has("object")
        ? { style }
        : { refused: "style deepObject needs a schema of type object" };
  }
  if (isFlat(kinds)) {
    const written =
      style === "label" ||
      style === "matrix" ||
      (place === "header" && (kinds.size === 0 || kinds.has("other")));
    return written ? { style } : {};
  }
  if (/Delimited/.test(style) && explode && kinds.has("object")) {
    return { refused: `style ${style} with explode is for lists` };
  }
  const isDefault =
    place === "query" && style === "form" && explode && !kinds.has("object");
  return isDefault ? {} : { style: explode ? `${style}*` : style };
}

function isFlat(kinds: ReadonlySet<Kind>): boolean {
  return !kinds.has("list") && !kinds.has("object");
}
