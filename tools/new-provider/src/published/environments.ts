import { isObject, type OpenApiDocument } from "@fintech-clients/openapi";
import type { Names } from "../names.ts";

const kinds = [
  [/sandbox/i, "sandbox"],
  [/stag(e|ing)/i, "staging"],
  [/test/i, "test"],
  [/\bdev/i, "development"],
  [/prod|live/i, "production"],
] as const;

/** The servers of a document by the name of their environment, with variables at their defaults. */
export function environmentsOf(
  { servers = [] }: OpenApiDocument,
  { folder }: Names,
): ReadonlyMap<string, string> {
  const environments = new Map<string, string>();
  for (const { url, description, variables } of servers) {
    const address = String(url)
      .replaceAll(/\{([^{}]*)\}/g, (whole, name: string) => {
        const variable = isObject(variables) ? variables[name] : undefined;
        return isObject(variable) ? String(variable["default"]) : whole;
      })
      .replace(/\/$/, "");
    if (!URL.canParse(address) || !address.startsWith("https:")) {
      throw new Error(
        `the server ${JSON.stringify(url)} is no https URL: remove it in specs/${folder}/overlay.yaml, or delete specs/${folder} and give the base URL with --server`,
      );
    }
    const said = `${typeof description === "string" ? description : ""} ${address}`;
    const kind = kinds.find(([pattern]) => pattern.test(said))?.[1];
    const name = kind ?? "production";
    environments.set(
      environments.has(name) ? new URL(address).host : name,
      address,
    );
  }
  if (environments.size === 0) {
    throw new Error(
      `the document names no server: delete specs/${folder} and give the base URL with --server https://...`,
    );
  }
  return environments;
}
