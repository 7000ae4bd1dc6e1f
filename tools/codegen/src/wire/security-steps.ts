import {
  isObject,
  type JsonObject,
  type OpenApiDocument,
  type Operation,
  pathOperations,
  pointer,
  resolveRef,
} from "@fintech-clients/openapi";
import {
  partPointer,
  type Place,
  type Wire,
  type WireProblem,
} from "./problem.ts";

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

/** Whether the client's own `credentialHeaders` are right for each operation that takes credentials: one set of headers for all. */
export function isPlain(document: OpenApiDocument): boolean {
  const schemes = schemesOf(document);
  const root = alternativesOf(document).filter((names) => names.length > 0);
  const stated = root.map((names) => names.toSorted().join(" ")).join(" or ");
  const names = root.flat();
  return (
    root.length <= 1 &&
    names.every((name) => schemes.get(name)?.in === "header") &&
    new Set(names.map((name) => schemes.get(name)?.name.toLowerCase())).size ===
      names.length &&
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

/** What no client could send. */
export function securityProblems(document: OpenApiDocument): WireProblem[] {
  const schemes = schemesOf(document);
  const declared = document.components?.["securitySchemes"] ?? {};
  const unsent = (
    security: readonly JsonObject[] | undefined,
    place: string,
  ): WireProblem[] =>
    alternativesOf(document, security ?? [])
      .flat()
      .filter((name) => !schemes.has(name))
      .map((name) => ({
        pointer:
          name in declared
            ? pointer("components", "securitySchemes", name)
            : place,
        message:
          name in declared
            ? `the security scheme ${name} is none that a client can send: apiKey, http basic or bearer, oauth2, openIdConnect`
            : `security names ${name}, which is not in components.securitySchemes`,
      }));
  const operations = pathOperations(document);
  const isAsked = [
    document.security,
    ...operations.map(({ operation }) => operation.security),
  ].some(Boolean);
  const problems = [
    ...unsent(document.security, "#/security"),
    ...operations.flatMap(({ path, method, operation }) =>
      unsent(
        operation.security,
        partPointer({ document, path, method }, {}, "security"),
      ),
    ),
    ...(Object.keys(declared).length > 0 && !isAsked
      ? [
          {
            pointer: pointer("components", "securitySchemes"),
            message:
              "no security asks for these schemes, so no operation would be sent a credential; say security in overlay.yaml",
          },
        ]
      : []),
  ];
  const said = new Set<string>();
  return problems.filter(({ pointer: at, message }) => {
    const isNew = !said.has(at + message);
    said.add(at + message);
    return isNew;
  });
}
