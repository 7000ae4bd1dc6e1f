import {
  isObject,
  type JsonObject,
  type OpenApiDocument,
  type Operation,
} from "@fintech-clients/openapi";
import { findParameter } from "../document/find-operation.ts";
import { jsonSchemaOf, schemasAt } from "../document/schemas-at.ts";

interface Style {
  readonly required: readonly string[];
  readonly optional: readonly string[];
}

const styles: Readonly<Record<string, Style>> = {
  single: { required: ["items"], optional: ["cap"] },
  page: {
    required: ["items", "pageParameter", "sizeParameter", "maxSize", "end"],
    optional: ["maxPages"],
  },
  offset: {
    required: ["items", "offsetParameter", "sizeParameter", "maxSize", "end"],
    optional: [],
  },
};

/** The type of what the end of a list shows by. */
const endTypes: Readonly<Record<string, readonly string[]>> = {
  totalPages: ["integer", "number"],
  total: ["integer", "number"],
  hasMore: ["boolean"],
};

/** What is wrong with an operation's `x-pagination`, which `paginate` obeys. */
export function paginationProblems(
  document: OpenApiDocument,
  method: string,
  operation: Operation,
): string[] {
  const { "x-pagination": pagination } = operation;
  if (pagination === undefined) return [];
  if (method !== "get") return ["x-pagination is for a GET"];
  const style = isObject(pagination) ? String(pagination["style"]) : "";
  const known = Object.hasOwn(styles, style) ? styles[style] : undefined;
  if (!isObject(pagination) || !known) {
    return [
      `x-pagination must have a style of ${Object.keys(styles).join(", ")}`,
    ];
  }
  const { required, optional } = known;
  const names = Object.keys(pagination).filter((name) => name !== "style");
  const [schema] = Object.entries(operation.responses ?? {})
    .filter(([status]) => status.startsWith("2"))
    .flatMap(([, response]) => {
      const found = jsonSchemaOf(document, response);
      return found ? [found] : [];
    });
  return [
    ...required
      .filter((name) => !names.includes(name))
      .map((name) => `x-pagination of the style ${style} needs ${name}`),
    ...names
      .filter((name) => !required.includes(name) && !optional.includes(name))
      .map(
        (name) =>
          `x-pagination of the style ${style} has no ${name}; it has ${[...required, ...optional].join(", ")}`,
      ),
    ...names.flatMap((name) =>
      valueProblems(document, operation, schema, name, pagination[name]),
    ),
  ];
}

function valueProblems(
  document: OpenApiDocument,
  operation: Operation,
  schema: JsonObject | undefined,
  name: string,
  value: unknown,
): string[] {
  if (name.endsWith("Parameter")) {
    return findParameter(document, operation, String(value))?.["in"] === "query"
      ? []
      : [
          `x-pagination: ${name} is ${String(value)}, which is no query parameter of the operation`,
        ];
  }
  if (name.startsWith("max") || name === "cap") {
    return Number.isInteger(value) && Number(value) > 0
      ? []
      : [`x-pagination: ${name} must be a whole number from 1`];
  }
  if (name === "items") {
    return typeof value === "string" &&
      hasType(document, schema, value, ["array"])
      ? []
      : [
          `x-pagination: items is ${JSON.stringify(value)}, which is no list in the success: name its place, or "" where the answer is the list`,
        ];
  }
  return name === "end" ? endProblems(document, schema, value) : [];
}

function endProblems(
  document: OpenApiDocument,
  schema: JsonObject | undefined,
  end: unknown,
): string[] {
  if (end === "short-page") return [];
  const [entry, ...others] = Object.entries(isObject(end) ? end : {});
  const [kind = "", place = ""] = entry ?? [];
  const types = Object.hasOwn(endTypes, kind) ? endTypes[kind] : undefined;
  if (!types || others.length > 0) {
    return [
      `x-pagination: end must be short-page, or one of ${Object.keys(endTypes).join(", ")} with its place in the answer`,
    ];
  }
  return typeof place === "string" && hasType(document, schema, place, types)
    ? []
    : [
        `x-pagination: end names ${String(place)}, which is no ${types[0]} in the success`,
      ];
}

function hasType(
  document: OpenApiDocument,
  schema: JsonObject | undefined,
  place: string,
  types: readonly string[],
): boolean {
  return schemasAt(document, schema, place)
    .flatMap(({ type }) => type)
    .some((type) => types.includes(String(type)));
}
