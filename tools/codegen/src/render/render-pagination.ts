import {
  isObject,
  type OpenApiDocument,
  pathOperations,
} from "@fintech-clients/openapi";
import { errorCodeType } from "./render-client-types.ts";
import { header } from "./text.ts";

/** The text of src/generated/pagination.ts: the lists that `paginate` reads, and how. */
export function renderPagination(
  provider: string,
  document: OpenApiDocument,
): string {
  const lists = pathOperations(document).flatMap(
    ({ path, method, operation }) => {
      const { "x-pagination": pagination } = operation;
      if (!isObject(pagination)) return [];
      const { style: _, ...rest } = pagination;
      const name = JSON.stringify(`${method.toUpperCase()} ${path}`);
      return [{ name, items: JSON.stringify(rest["items"]), rest }];
    },
  );
  const code = errorCodeType(document);
  return `${header(provider)}
import { createPaginate, type Paginate } from "@fintech-clients/shared";
import type { Operations } from "./operations.js";
${code === "string" ? "" : `import type { ${code} } from "./schema.js";\n`}
/** The lists that {@link paginate} reads, with the place of their items in the answer. */
export interface Lists {
${lists.map(({ name, items }) => `  readonly ${name}: ${items};\n`).join("")}}

/**
 * Reads a list to its end, one page at a time: \`for await (const item of paginate(client, "GET /path", init))\`.
 * \`init\` is that of the call, and \`maxPages\`. Asks for the largest page that is documented, unless the query says otherwise.
 *
 * @throws while iterating: the error of the page that failed, or a \`ResponseError\` for a list that does not end as documented.
 */
export const paginate: Paginate<Operations, ${code}, Lists> = /* @__PURE__ */ createPaginate("${provider}", {
${lists.map(({ name, rest }) => `  ${name}: ${JSON.stringify(rest)},\n`).join("")}});
`;
}
