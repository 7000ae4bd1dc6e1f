import { type OpenApiDocument } from "@fintech-clients/openapi";
import { isPlain, schemesOf, type Scheme } from "../wire/security-steps.ts";
import { header } from "./text.ts";

/**
 * The text of src/generated/credentials.ts: the option `credentials` of a
 * provider whose operations ask for different security schemes, or for one that
 * is no header. Undefined for any other, whose `client.ts` says it all.
 */
export function renderCredentials(
  provider: string,
  document: OpenApiDocument,
): string | undefined {
  if (isPlain(document)) return undefined;
  const schemes = fieldsOf(schemesOf(document));
  const fields = [...schemes].flatMap(([name, { fields: own, where }]) =>
    own.map(
      (field) =>
        `/** Of the security scheme ${name}: ${where}. */\nreadonly ${field}?: string;\n`,
    ),
  );
  const table = Object.fromEntries(
    [...schemes].map(([name, { fields: own, prefix }]) => [
      name,
      { fields: own, ...(prefix !== undefined && { prefix }) },
    ]),
  );
  return `${header(provider)}
import type { ProviderDefinition } from "@fintech-clients/shared";
import { credentialsByScheme } from "./wire/credentials.js";

/** What the operations ask for; of several alternatives one is enough. */
export interface Credentials {
${fields.join("")}}

/** The credentials by security scheme. */
export const credentialHeaders: ProviderDefinition<string>["credentialHeaders"] =
  credentialsByScheme(${JSON.stringify(table)});
`;
}

interface Fields {
  fields: string[];
  where: string;
  prefix?: string;
}

/** The usual name for the only scheme of its kind; else the scheme's own name. */
function fieldsOf(schemes: ReadonlyMap<string, Scheme>): Map<string, Fields> {
  const first = new Map<string, string>();
  for (const [name, scheme] of schemes) {
    const kind = scheme.prefix ?? "key";
    if (!first.has(kind)) first.set(kind, name);
  }
  return new Map(
    [...schemes].map(([name, { in: place, name: carrier, prefix }]) => {
      const isFirst = first.get(prefix ?? "key") === name;
      const own = camelCase(name);
      const where = `the ${place} \`${carrier}\``;
      if (prefix === "Basic ") {
        const fields = isFirst
          ? ["username", "password"]
          : [`${own}Username`, `${own}Password`];
        return [name, { fields, where, prefix }];
      }
      const usual = prefix === undefined ? "apiKey" : "token";
      return [
        name,
        { fields: [isFirst ? usual : own], where, ...(prefix && { prefix }) },
      ];
    }),
  );
}

function camelCase(name: string): string {
  const words = name.split(/[^A-Za-z\d]+/).filter((word) => word !== "");
  const joined = words
    .map((word, index) =>
      index === 0
        ? word.charAt(0).toLowerCase() + word.slice(1)
        : word.charAt(0).toUpperCase() + word.slice(1),
    )
    .join("");
  return /^[A-Za-z]/.test(joined) ? joined : `scheme${joined}`;
}
