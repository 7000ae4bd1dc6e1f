import type { Operation } from "../specs/document.js";
import type { Provider, Scheme } from "./provider.js";

/** A credential of a request: where it goes, and what stands there. */
export interface Credential extends Pick<Scheme, "in" | "name"> {
  readonly value: string;
}

/** What a request must carry, as the security of the operation or the document says: alternatives, of which one is enough; without any, nothing. */
export function credentialsOf(
  { document, credentials, schemes }: Provider,
  { security = document.security ?? [] }: Partial<Operation> = {},
): readonly (readonly Credential[])[] {
  return security.map((requirement) =>
    Object.keys(requirement)
      .flatMap((name) => schemes[name] ?? [])
      .map((scheme) => ({
        in: scheme.in,
        name: scheme.name,
        value: valueOf(scheme, credentials),
      })),
  );
}

/** The headers of the first alternative, with their values. */
export function credentialHeaders(
  provider: Provider,
  operation?: Operation,
): ReadonlyMap<string, string> {
  const [first = []] = credentialsOf(provider, operation);
  return new Map(
    first
      .filter((each) => each.in === "header")
      .map(({ name, value }) => [name, value]),
  );
}

/** What stands for a security scheme in a request. */
export function valueOf(
  { prefix = "", fields }: Scheme,
  credentials: Provider["credentials"],
): string {
  const text = fields.map((field) => credentials[field] ?? "").join(":");
  return prefix + (prefix === "Basic " ? btoa(text) : text);
}
