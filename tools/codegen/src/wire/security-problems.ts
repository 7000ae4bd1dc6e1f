import {
  type JsonObject,
  type OpenApiDocument,
  pathOperations,
  pointer,
} from "@fintech-clients/openapi";
import { orLeaveOut, partPointer, type WireProblem } from "./problem.ts";
import { alternativesOf, type Scheme, schemesOf } from "./security-steps.ts";

/** What no client could send. */
export function securityProblems(document: OpenApiDocument): WireProblem[] {
  const schemes = schemesOf(document);
  const declared = document.components?.["securitySchemes"] ?? {};
  const unsent = (
    security: readonly JsonObject[] | undefined,
    place: string,
  ): WireProblem[] => {
    const alternatives = alternativesOf(document, security ?? []);
    const missing = alternatives
      .flat()
      .filter((name) => !schemes.has(name))
      .map((name) => ({
        pointer: Object.hasOwn(declared, name)
          ? pointer("components", "securitySchemes", name)
          : place,
        message: Object.hasOwn(declared, name)
          ? `the security scheme ${name} is none that a client can send: apiKey, http basic or bearer, oauth2, openIdConnect; say another in overlay.yaml, ${orLeaveOut}`
          : `security names ${name}, which is not in components.securitySchemes; say it there in overlay.yaml`,
      }));
    const colliding = alternatives
      .filter((names) => carriersOf(schemes, names).size < names.length)
      .map((names) => ({
        pointer: place,
        message: `security asks for ${names.join(" and ")} at once, which share one place in a request; say in overlay.yaml which of them is sent, or list them as alternatives`,
      }));
    return missing.length > 0 ? missing : colliding;
  };
  const operations = pathOperations(document);
  const isAsked =
    document.security !== undefined ||
    operations.some(({ operation: { security = [] } }) => security.length > 0);
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

/** The places that the credentials of these schemes go to; several schemes can share one. */
function carriersOf(
  schemes: ReadonlyMap<string, Scheme>,
  names: readonly string[],
): Set<string> {
  return new Set(
    names.map((each) => {
      const { in: place, name } = schemes.get(each) ?? { in: "", name: each };
      return `${place} ${place === "header" ? name.toLowerCase() : name}`;
    }),
  );
}
