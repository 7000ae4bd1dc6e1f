import type { Operation } from "../specs/document.js";
import type { Provider } from "./provider.js";

/** The headers that a request must carry, with their values, as the security of the operation or the document says. */
export function credentialHeaders(
  { document, secrets }: Provider,
  { security = document.security }: Partial<Operation> = {},
): ReadonlyMap<string, string> {
  const schemes = Object.keys(
    Object.assign({}, ...security) as Record<string, unknown>,
  );
  return new Map(
    schemes.map((scheme) => {
      const { type, name } = document.components.securitySchemes[scheme] ?? {};
      const secret = secrets[scheme] ?? "";
      return type === "apiKey" && name !== undefined
        ? [name, secret]
        : ["authorization", `Bearer ${secret}`];
    }),
  );
}
