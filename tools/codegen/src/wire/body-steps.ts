import {
  isJson,
  isObject,
  type JsonObject,
  type OpenApiDocument,
  type Operation,
  resolveRef,
} from "@fintech-clients/openapi";
import { requestContent } from "./media-types.ts";
import {
  orLeaveOut,
  partPointer,
  type Place,
  tableLiteral,
  type Wire,
} from "./problem.ts";
import { kindsOf, propertiesOf } from "./schema-kinds.ts";
import { flatStyle } from "./styles.ts";

/** Adds how the body of an operation is written, where it is not plain JSON. */
export function addBodySteps(
  place: Place,
  operation: Operation,
  wire: Wire,
): void {
  const { requestBody } = operation;
  if (!isObject(requestBody)) return;
  const at = partPointer(place, requestBody, "requestBody");
  const refuse = (message: string, ...segments: string[]): void => {
    const pointer = [
      at,
      ...segments.map((each) =>
        each.replaceAll("~", "~0").replaceAll("/", "~1"),
      ),
    ].join("/");
    wire.problems.push({ pointer, message });
  };
  if (place.method === "get" || place.method === "head") {
    refuse(
      `a ${place.method.toUpperCase()} has no body in HTTP; take requestBody out, ${orLeaveOut}`,
    );
    return;
  }
  const { content } = resolveRef(place.document, requestBody);
  const types = sendingOrder(place.document, isObject(content) ? content : {});
  if (
    types.length === 0 ||
    (types.length === 1 && types[0]?.[0] === "application/json")
  ) {
    return;
  }
  if (
    "x-idempotency-body-field" in operation &&
    !types.every(([type]) => isJson(type))
  ) {
    refuse("x-idempotency-body-field needs a body of JSON alone", "content");
  }
  const writers = types.map(([type, media]) => {
    const [name, argument] = writerOf(
      place,
      type,
      media,
      (message, ...segments) =>
        refuse(`${type}: ${message}`, "content", type, ...segments),
    );
    wire.imports.set(name, name === "json" ? "body" : name);
    return `${JSON.stringify(type)}: ${name}${argument}`;
  });
  wire.imports.set("body", "body");
  wire.steps.push(`body({ ${writers.join(", ")} })`);
}

/** JSON goes first: it is what a body is sent as unless the caller or the value asks for another type. */
function sendingOrder(
  document: OpenApiDocument,
  content: JsonObject,
): [string, JsonObject][] {
  return requestContent(document, content).toSorted(
    ([a], [b]) => rank(a) - rank(b),
  );
}

type Refuse = (message: string, ...segments: string[]) => void;

/** The function that writes a media type, and what it is called with. */
function writerOf(
  place: Place,
  type: string,
  media: JsonObject,
  refuse: Refuse,
): [name: string, argument: string] {
  if (isJson(type)) return ["json", ""];
  if (/^application\/x-www-form-urlencoded\b/i.test(type)) {
    return ["form", `(${tableLiteral(formStyles(place, media, refuse))})`];
  }
  if (/^multipart\/form-data\b/i.test(type)) {
    return ["multipart", `(${tableLiteral(partTypes(media, refuse))})`];
  }
  if (/^multipart\//i.test(type)) {
    refuse(`of multipart only form-data is written; ${orLeaveOut}`);
  }
  return ["raw", ""];
}

function formStyles(
  { document }: Place,
  media: JsonObject,
  refuse: Refuse,
): Record<string, string> {
  const styles: Record<string, string> = {};
  const encoding = isObject(media["encoding"]) ? media["encoding"] : {};
  for (const [name, schema] of propertiesOf(document, media["schema"])) {
    const given = isObject(encoding[name]) ? encoding[name] : {};
    const { contentType, style, explode, allowReserved } = given;
    const kinds = kindsOf(document, schema);
    if (allowReserved === true) {
      refuse(
        `allowReserved of ${name} is not obeyed; take it out`,
        "encoding",
        name,
      );
    } else if (
      style === undefined &&
      explode === undefined &&
      contentType !== undefined
    ) {
      if (typeof contentType === "string" && isJson(contentType))
        styles[name] = "json";
      else if (contentType !== "text/plain") {
        refuse(
          `the part ${name} can be JSON or text, not ${JSON.stringify(contentType)}`,
          "encoding",
          name,
        );
      }
    } else if (
      style === undefined &&
      explode === undefined &&
      kinds.has("object")
    ) {
      refuse(
        `${name} is an object, and nothing says how it is written; say so in overlay.yaml: encoding: { ${name}: { style: deepObject, explode: true } }, or contentType: application/json`,
      );
    } else {
      const chosen = flatStyle(
        kinds,
        typeof style === "string" ? style : "form",
        (explode ?? (style ?? "form") === "form") === true,
        "query",
      );
      if (chosen.refused !== undefined)
        refuse(
          `${name}: ${chosen.refused}`,
          ...("encoding" in media ? ["encoding", name] : []),
        );
      else if (chosen.style !== undefined) styles[name] = chosen.style;
    }
  }
  return styles;
}

function partTypes(media: JsonObject, refuse: Refuse): Record<string, string> {
  const types: Record<string, string> = {};
  const encoding = isObject(media["encoding"]) ? media["encoding"] : {};
  for (const [name, given] of Object.entries(encoding)) {
    if (!isObject(given)) continue;
    const { contentType, headers, style, explode } = given;
    if (isObject(headers) && Object.keys(headers).length > 0) {
      refuse(
        `headers of the part ${name} are not written; take them out`,
        "encoding",
        name,
      );
    }
    if ((style ?? "form") !== "form" || explode === false) {
      refuse(
        `the part ${name} has a style; parts have a contentType only`,
        "encoding",
        name,
      );
    }
    if (typeof contentType === "string") types[name] = contentType;
  }
  return types;
}

function rank(type: string): number {
  return type === "application/json" ? 0 : isJson(type) ? 1 : 2;
}
