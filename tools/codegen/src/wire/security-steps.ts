import {
  isObject,
  type JsonObject,
  type OpenApiDocument,
  type Operation,
  pathOperations,
  resolveRef,
} from "@fintech-clients/openapi";
import type { Place, Wire } from "./problem.ts";

/** The security schemes of a document by name, each with where its credential goes. */
export interface Scheme {
  in: "header" | "query" | "cookie";
  name: string;
  prefix?: string;
}

/** Alternatives, each a list of schemes; undefined where none may be sent. An empty one means that it may be left out. */
type Alternatives = string[][];

/** Where the credential of each scheme goes; those that a client cannot send are missing. */
export function schemesOf(document: OpenApiDocument): Map<string, Scheme> {
  const schemes = new Map<string, Scheme>();
  const given = document.components?.["securitySchemes"] ?? {};
  for (const [name, value] of Object.entries(given)) {
    const scheme = isObject(value)
      ? carrierOf(resolveRef(document, value))
      : undefined;
    if (scheme) schemes.set(name, scheme);
  }
  return schemes;
}

function carrierOf({
  type,
  scheme,
  in: place,
  name,
}: JsonObject): Scheme | undefined {
  if (
    type === "apiKey" &&
    (place === "header" || place === "query" || place === "cookie")
  ) {
    return { in: place, name: String(name) };
  }
  const http = String(scheme).toLowerCase();
  if (type === "http" && (http === "basic" || http === "bearer")) {
    return {
      in: "header",
      name: "authorization",
      prefix: http === "basic" ? "Basic " : "Bearer ",
    };
  }
  return type === "oauth2" || type === "openIdConnect"
    ? { in: "header", name: "authorization", prefix: "Bearer " }
    : undefined;
}

/** What an operation asks for: without alternatives, nothing. */
export function alternativesOf(
  document: OpenApiDocument,
  security: readonly JsonObject[] = document.security ?? [],
): Alternatives {
  // A certificate is shown by the connection, which is the caller's fetch's.
  const isSent = (name: string): boolean => {
    const scheme = document.components?.["securitySchemes"]?.[name];
    return (
      !isObject(scheme) || resolveRef(document, scheme)["type"] !== "mutualTLS"
    );
  };
  const alternatives = security.map((each) => Object.keys(each).filter(isSent));
  const wanted = alternatives.filter((names) => names.length > 0);
  const mayBeLeftOut = wanted.length < alternatives.length;
  return wanted.length > 0 && mayBeLeftOut ? [...wanted, []] : wanted;
}

/** Where an operation's credentials may be sent: a header in lower case, or `query` or `cookie` with the name. */
export function credentialPlaces(
  document: OpenApiDocument,
  { security }: Operation,
): Set<string> {
  const schemes = schemesOf(document);
  return new Set(
    alternativesOf(document, security)
      .flat()
      .flatMap((each) => schemes.get(each) ?? [])
      .map(({ in: place, name }) =>
        place === "header" ? name.toLowerCase() : `${place} ${name}`,
      ),
  );
}

/** The headers, in lower case, that an operation's credentials are always sent in. */
export function credentialHeaders(
  document: OpenApiDocument,
  { security }: Operation,
): Set<string> {
  const schemes = schemesOf(document);
  const [first = [], ...others] = alternativesOf(document, security).map(
    (names) =>
      names.flatMap((name) => {
        const scheme = schemes.get(name);
        return scheme?.in === "header" ? scheme.name.toLowerCase() : [];
      }),
  );
  return new Set(
    first.filter((name) => others.every((each) => each.includes(name))),
  );
}

/** Whether the client's own `credentialHeaders` are right for each operation that takes credentials: one set of headers for all. */
export function isPlain(document: OpenApiDocument): boolean {
  const schemes = schemesOf(document);
  const root = alternativesOf(document).filter((names) => names.length > 0);
  const stated = root.map((names) => names.toSorted().join(" ")).join(" or ");
  const names = root.flat();
  return (
    root.length <= 1 &&
    names.every((name) => schemes.get(name)?.in === "header") &&
    pathOperations(document).every(({ operation }) => {
      const own = alternativesOf(document, operation.security).filter(
        (each) => each.length > 0,
      );
      return (
        own.length === 0 ||
        own.map((each) => each.toSorted().join(" ")).join(" or ") === stated
      );
    })
  );
}

/** Adds which credentials an operation is sent with, where that is not the same for all. */
export function addSecuritySteps(
  { document }: Place,
  { security }: Operation,
  wire: Wire,
): void {
  const alternatives = alternativesOf(document, security);
  if (alternatives.length > 0 && !isPlain(document)) {
    wire.imports.set("secured", "secured");
    wire.steps.push(`secured(schemes, ${JSON.stringify(alternatives)})`);
  }
}
