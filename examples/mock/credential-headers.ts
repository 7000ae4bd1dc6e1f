import type { Provider } from "./provider.ts";

/** The headers that a request must carry, with their values, as the document's security says. */
export function credentialHeaders({
  document,
  secrets,
}: Provider): ReadonlyMap<string, string> {
  const schemes = Object.keys(Object.assign({}, ...document.security));
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
