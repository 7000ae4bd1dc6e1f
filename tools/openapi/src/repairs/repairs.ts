import { requiredProperty, statusWithWords } from "./misplaced-words.ts";
import type { OpenApiDocument } from "../document.ts";
import { setAt, valueAt } from "../pointers.ts";

interface RepairRule {
  /** The problem, in the words of Redocly's rule `struct`. */
  applies: RegExp;
  /** Also in a document of our own. */
  always?: true;
  /** Does it, in place, and says how it was read. Undefined: another rule may fit, or none. */
  apply: (
    document: OpenApiDocument,
    place: readonly string[],
    match: RegExpExecArray,
  ) => string | undefined;
}

type Apply = RepairRule["apply"];

/** Writes what is read in place of what is there. */
function replace(
  read: (value: unknown, place: readonly string[]) => unknown,
  text: (value: unknown) => string,
): Apply {
  return (document, place) => {
    const value = valueAt(document, place);
    const instead = read(value, place);
    if (instead === undefined) return undefined;
    setAt(document, place, instead);
    return text(value);
  };
}

const written = (value: unknown): string => {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > 60 ? `${text.slice(0, 60)}...` : text;
};

const isEmptyList = (value: unknown): boolean =>
  Array.isArray(value) && value.length === 0;

const remove: Apply = (document, place) => {
  setAt(document, place, undefined);
  return `\`${place.at(-1)}\` is ignored`;
};

const anyValue = (value: unknown): string =>
  `${written(value)} where a schema belongs: read as any value`;

const typeNames = new Map([
  ["bool", "boolean"],
  ["double", "number"],
  ["float", "number"],
  ["int", "integer"],
]);

const fillable: Readonly<Record<string, unknown>> = {
  content: {},
  description: "",
  info: { title: "", version: "" },
  title: "",
  version: "",
};

/** How a fault of a published document is read; the first rule that can decides. */
export const repairs: readonly RepairRule[] = [
  {
    applies: /^Expected type `Schema` \(object\) but got `array`/,
    always: true,
    apply: replace((value) => (isEmptyList(value) ? {} : undefined), anyValue),
  },
  {
    // JSON Schema has both: any value fits `true`, and none fits `false`.
    applies: /^Expected type `Schema` \(object\) but got `boolean`/,
    always: true,
    apply: replace(
      (value) => (value === true ? {} : { not: {} }),
      (value) =>
        `${String(value)} where a schema belongs: read as ${value === true ? "any value" : "one that no value fits"}`,
    ),
  },
  {
    applies: /^Expected type `Schema` \(object\)/,
    apply: replace(() => ({}), anyValue),
  },
  {
    // What no schema describes cannot be judged by one.
    applies: /^Expected type `Example(sMap)?` \(object\)/,
    apply: (document, place) => {
      setAt(document, place, undefined);
      return "an example of another form than OpenAPI gives it is left out";
    },
  },
  {
    applies: /^Expected type .* but got `null`/,
    apply: remove,
  },
  {
    // What PHP writes for an empty map.
    applies: /^Expected type `\w+` \(object\) but got `array`/,
    apply: replace(
      (value) => (isEmptyList(value) ? {} : undefined),
      () => "`[]` where a map belongs: read as an empty one",
    ),
  },
  {
    applies: /^Expected type `array` but got `boolean`/,
    apply: requiredProperty,
  },
  {
    applies: /^Expected type `array` but got `string`/,
    apply: replace(
      (value) => [value],
      (value) => `${written(value)} is read as a list of one`,
    ),
  },
  {
    applies: /^Expected type `string` but got `(integer|number|boolean)`/,
    apply: replace(String, (value) => `${written(value)} is read as a text`),
  },
  {
    applies: /^Expected type `boolean` but got `string`/,
    apply: replace(
      (value) =>
        value === "true" ? true : value === "false" ? false : undefined,
      (value) => `${written(value)} is read as a boolean`,
    ),
  },
  {
    applies: /^Expected type `(integer|number)` but got `string`/,
    apply: replace(
      (value) =>
        /^-?\d+(\.\d+)?$/.test(String(value)) ? Number(value) : undefined,
      (value) => `${written(value)} is read as a number`,
    ),
  },
  {
    applies: /^Expected type `Tag` \(object\) but got `string`/,
    apply: replace(
      (name) => ({ name }),
      (value) => `${written(value)} is read as the name of a tag`,
    ),
  },
  {
    applies: /^Expected type `SecurityRequirement` \(object\) but got `string`/,
    apply: replace(
      (name) => ({ [String(name)]: [] }),
      (value) => `${written(value)} is read as the name of a security scheme`,
    ),
  },
  {
    // As OpenAPI 2 wrote it.
    applies: /^Expected type `Discriminator` \(object\) but got `string`/,
    apply: replace(
      (propertyName) => ({ propertyName }),
      (value) => `${written(value)} is read as the property that tells which`,
    ),
  },
  {
    applies: /^`type` can be one of the following only/,
    apply: replace(
      (value) => {
        const name = String(value).toLowerCase();
        return typeNames.get(name) ?? (name === value ? undefined : name);
      },
      (value) => `the type ${written(value)} is read as the one it stands for`,
    ),
  },
  {
    applies: /^The field `(\w+)` must be present/,
    apply: (document, place, [, field = ""]) => {
      if (!(field in fillable)) return undefined;
      setAt(document, [...place, field], structuredClone(fillable[field]));
      return `\`${field}\` is missing: read as empty`;
    },
  },
  {
    applies: /^Property `.*` is not expected here/,
    apply: statusWithWords,
  },
  {
    applies: /^Property `.*` is not expected here/,
    // A path or a method that is left out would be an operation less.
    apply: (document, place, match) =>
      place[0] === "paths" && place.length < 4
        ? undefined
        : remove(document, place, match),
  },
];
