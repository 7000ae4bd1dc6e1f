import type { OpenApiDocument } from "@fintech-clients/openapi";
import {
  alternativesOf,
  isPlain,
  type Scheme,
  schemesOf,
} from "./security-steps.ts";

/** A security scheme with the fields of the option `credentials` that it is made from. */
export interface SchemeFields extends Scheme {
  fields: string[];
}

/** The security schemes of a document by name, each with the fields that a client of the document takes for it. */
export function credentialFields(
  document: OpenApiDocument,
): Map<string, SchemeFields> {
  const schemes = schemesOf(document);
  const asked = new Set(alternativesOf(document).flat());
  return isPlain(document)
    ? nameFields(schemes, (name) => asked.size === 1 && asked.has(name))
    : nameFields(schemes, (name, kind) => {
        const [first] = [...schemes].find(
          ([, { prefix = "key" }]) => prefix === kind,
        ) ?? [undefined];
        return first === name;
      });
}

/** The usual name where `isUsual` says so; else the scheme's own. */
function nameFields(
  schemes: ReadonlyMap<string, Scheme>,
  isUsual: (name: string, kind: string) => boolean,
): Map<string, SchemeFields> {
  return new Map(
    [...schemes].map(([name, scheme]) => {
      const { prefix } = scheme;
      const usual = isUsual(name, prefix ?? "key");
      const own = camelCase(name);
      if (prefix === "Basic ") {
        const fields = usual
          ? ["username", "password"]
          : [`${own}Username`, `${own}Password`];
        return [name, { ...scheme, fields }];
      }
      const short = prefix === undefined ? "apiKey" : "token";
      return [name, { ...scheme, fields: [usual ? short : own] }];
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
