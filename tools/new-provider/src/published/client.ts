import { hasErrorCodes, type Facts } from "./facts.ts";

/** The hand-written half of the package, with nothing in it that the document does not say. */
export function publishedClient({
  names,
  document,
  environments,
  credentials,
}: Facts): [file: string, text: string][] {
  const { folder, title, identifier } = names;
  const code = hasErrorCodes(document) ? "ErrorCode" : "string";
  const { fields, expressions } = credentials;
  const imported =
    expressions === undefined
      ? 'import { credentialHeaders, type Credentials } from "./generated/credentials.js";\n'
      : "";
  const credentialsType =
    expressions === undefined
      ? `export type ${identifier}Credentials = Credentials;`
      : `export interface ${identifier}Credentials {
${fields.map((field) => `  readonly ${field}: string;`).join("\n")}
}`;
  const headers = Object.entries(expressions ?? {})
    .map(([name, value]) => `${JSON.stringify(name)}: ${value}`)
    .join(", ");
  return [
    [
      `packages/${folder}/src/client.ts`,
      `import { createProviderClient, type ClientOptions } from "@fintech-clients/shared";

import type { ${identifier}Client } from "./generated/client-types.js";
${imported}import { errorCodes, operations, type Operations } from "./generated/operations.js";
${code === "ErrorCode" ? 'import type { ErrorCode } from "./generated/schema.js";\n' : ""}
/** The credentials of ${title}. */
${credentialsType}

/** ${title}'s hosts. */
export type ${identifier}Environment = ${[...environments.keys()].map((name) => JSON.stringify(name)).join(" | ")};

/** What {@link create${identifier}Client} takes. */
export type ${identifier}ClientOptions = ClientOptions<${identifier}Credentials, ${identifier}Environment>;

const environments: Readonly<Record<${identifier}Environment, string>> = ${JSON.stringify(Object.fromEntries(environments))};

/**
 * Makes a client of ${title}. Give \`environment\` or \`baseUrl\`: there is no default.
 *
 * @throws ConfigurationError that names the option that is missing, unknown or unusable.
 */
export function create${identifier}Client(options: ${identifier}ClientOptions): ${identifier}Client {
  return createProviderClient<Operations, ${code}, ${expressions === undefined ? "string" : `keyof ${identifier}Credentials`}>(
    {
      name: ${JSON.stringify(folder)},
      environments,
      operations,
      errorCodes,
      ${expressions === undefined ? "credentialHeaders" : `credentialHeaders: (read) => ({ ${headers} })`},
    },
    options,
  );
}
`,
    ],
  ];
}
