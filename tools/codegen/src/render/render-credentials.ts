import { type OpenApiDocument } from "@fintech-clients/openapi";
import { credentialFields } from "../wire/credential-fields.ts";
import { isPlain } from "../wire/security-steps.ts";
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
  const schemes = credentialFields(document);
  const fields = [...schemes].flatMap(([name, scheme]) =>
    scheme.fields.map(
      (field) =>
        `/** Of the security scheme ${name}: the ${scheme.in} \`${scheme.name}\`. */\nreadonly ${field}?: string;\n`,
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
