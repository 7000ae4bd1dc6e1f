import {
  credentialFields,
  type SchemeFields,
} from "@fintech-clients/codegen/credentials";
import { isObject, type OpenApiDocument } from "@fintech-clients/openapi";
import type { Names } from "../names.ts";

/** How a client of the document is given its credentials. */
export interface Credentials {
  /** The security schemes that they are for. */
  readonly schemes: ReadonlySet<string>;
  /** Fields of the option, each with the header that shows it: `<token>` stands for the field. */
  readonly fields: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
  /** The TypeScript expression of each header's value. Undefined where the generated credentials.ts has it. */
  readonly expressions: Readonly<Record<string, string>> | undefined;
}

/** The credentials that most operations of a document ask for. */
export function credentialsOf(
  document: OpenApiDocument,
  generated: ReadonlyMap<string, string>,
  { folder }: Names,
): Credentials {
  const { security = [], paths } = document;
  const operations = Object.values(paths ?? {}).flatMap((item) =>
    Object.values(item).filter(isObject),
  );
  const lists = [security, ...operations.map((each) => each["security"])];
  const known = credentialFields(document);
  const isBasic = (name: string): boolean =>
    known.get(name)?.prefix === "Basic ";
  const requirements = lists
    .flatMap((list) => (Array.isArray(list) ? (list as object[]) : []))
    .map((each) => Object.keys(each))
    .filter((each) => each.some((name) => known.has(name)));
  // Of alternatives a key is simpler than a name and a password.
  const names =
    requirements.find((each) => !each.some(isBasic)) ?? requirements[0];
  if (!names) {
    throw new Error(
      `the document asks for no credentials: say how requests are authorized in specs/${folder}/overlay.yaml, as security and components.securitySchemes`,
    );
  }
  const schemes = names.flatMap((name) => known.get(name) ?? []);
  const inHeaders = schemes.filter((each) => each.in === "header");
  const byHeader = (
    value: (scheme: SchemeFields) => string,
  ): Record<string, string> =>
    Object.fromEntries(
      inHeaders.map((each) => [each.name.toLowerCase(), value(each)]),
    );
  return {
    schemes: new Set(names),
    fields: schemes.flatMap(({ fields }) => fields),
    headers: byHeader(
      ({ prefix = "", fields }) =>
        prefix + fields.map((field) => `<${field}>`).join(":"),
    ),
    expressions: generated.has(
      `packages/${folder}/src/generated/credentials.ts`,
    )
      ? undefined
      : byHeader(expression),
  };
}

function expression({ prefix, fields }: SchemeFields): string {
  const parts = fields.map((field) => `read(${JSON.stringify(field)})`);
  if (prefix === "Basic ") {
    const pair = parts.map((part) => `\${${part}}`).join(":");
    return `\`Basic \${btoa(\`${pair}\`)}\``;
  }
  return prefix === undefined ? String(parts[0]) : `\`Bearer \${${parts[0]}}\``;
}
