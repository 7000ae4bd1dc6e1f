import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";

import { credentialFields } from "@fintech-clients/codegen/credentials";
import type { OpenApiDocument } from "@fintech-clients/openapi";

/** Fields whose name in a client is not the one that its document leads to. */
const ownNames: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "gu1-kyc": { token: "apiKey" },
};

/** Values that have to be what they are; every other one is made up. */
const ownValues: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  // The one in the documented example of `POST /oauth/token`; it never expires.
  youhodler: { token: "eyJhbGciOiJFUzI1NiJ9.e30.c2lnbmF0dXJl" },
};

/** Copies every provider's bundled document into the package, which then needs none of theirs, and writes what credentials each takes. */
rmSync("openapi", { recursive: true, force: true });
mkdirSync("openapi");
const credentials: Record<string, object> = {};
const schemes: Record<string, object> = {};
for (const provider of readdirSync("../../specs").toSorted()) {
  const file = `../${provider}/openapi.json`;
  copyFileSync(file, `openapi/${provider}.json`);
  const document = JSON.parse(readFileSync(file, "utf8")) as OpenApiDocument;
  const found = [...credentialFields(document)].map(([name, scheme]) => {
    const fields = scheme.fields.map(
      (field) => ownNames[provider]?.[field] ?? field,
    );
    return [name, { ...scheme, fields }] as const;
  });
  schemes[provider] = Object.fromEntries(found);
  credentials[provider] = Object.fromEntries(
    found
      .flatMap(([, { fields }]) => fields)
      .map((field) => [field, ownValues[provider]?.[field] ?? madeUp(field)]),
  );
}
mkdirSync("src/generated", { recursive: true });
writeFileSync(
  "src/generated/authorization.ts",
  `// Generated from specs/ by \`pnpm build\`. Do not edit.

/** The credentials that the simulator accepts, in the form that each client's factory takes. */
export const credentials = ${JSON.stringify(credentials, undefined, 2)} as const;

/** The security schemes of each provider, with the fields of \`credentials\` that they are made of. */
export const schemes = ${JSON.stringify(schemes, undefined, 2)} as const;
`,
);

/** `mock-api-key` for `apiKey`. */
function madeUp(field: string): string {
  return `mock-${field.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
