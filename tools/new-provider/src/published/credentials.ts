import { isObject, type OpenApiDocument } from "@fintech-clients/openapi";
import type { Names } from "../names.ts";

/** How a client of the document is given its credentials. */
export interface Credentials {
  /** The security schemes that they are for. */
  readonly schemes: ReadonlySet<string>;
  /** Fields of the option, each with the header that shows it: `<token>` stands for the field. */
  readonly fields: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
  /** The TypeScript expression of each header's value. Undefined where the generated credentials.ts has it. */
  readonly expressions: Readonly<Record<string, string>> | undefined;
}

/** The credentials that most operations of a document ask for. */
export function credentialsOf(
  document: OpenApiDocument,
  generated: ReadonlyMap<string, string>,
  { folder }: Names,
): Credentials {
  const { security = [], components, paths } = document;
  const operations = Object.values(paths ?? {}).flatMap((item) =>
    Object.values(item).filter(isObject),
  );
  const lists = [security, ...operations.map((each) => each["security"])];
  const requirements = lists
    .flatMap((list) => (Array.isArray(list) ? (list as object[]) : []))
    .filter((each) => Object.keys(each).length > 0);
  const schemeOf = (name: string): unknown =>
    components?.["securitySchemes"]?.[name];
  const isBasic = (name: string): boolean => {
    const scheme = schemeOf(name);
    return isObject(scheme) && /^basic$/i.test(String(scheme["scheme"]));
  };
  // Of alternatives a key is simpler than a name and a password.
  const requirement =
    requirements.find((each) => !Object.keys(each).some(isBasic)) ??
    requirements[0];
  const schemes = Object.keys(requirement ?? {}).map((name) => {
    const scheme = schemeOf(name);
    return { name, scheme: isObject(scheme) ? scheme : {} };
  });
  if (schemes.length === 0) {
    throw new Error(
      `the document asks for no credentials: say how requests are authorized in specs/${folder}/overlay.yaml, as security and components.securitySchemes`,
    );
  }
  const headers: Record<string, string> = {};
  const expressions: Record<string, string> = {};
  const fields: string[] = [];
  for (const { name, scheme } of schemes) {
    const field = schemes.length === 1 ? undefined : camelCase(name);
    if (scheme["type"] === "apiKey") {
      if (scheme["in"] !== "header" && !isRendered(generated, folder)) {
        throw new Error(
          `the security scheme ${name} is not sent in a header: take it out in specs/${folder}/overlay.yaml if there is another`,
        );
      }
      const key = field ?? "apiKey";
      fields.push(key);
      headers[String(scheme["name"]).toLowerCase()] = `<${key}>`;
      expressions[String(scheme["name"]).toLowerCase()] = `read("${key}")`;
    } else if (isBasic(name)) {
      fields.push("username", "password");
      headers["authorization"] = "Basic <username>:<password>";
      expressions["authorization"] =
        '`Basic ${btoa(`${read("username")}:${read("password")}`)}`';
    } else {
      const token = field ?? "token";
      fields.push(token);
      headers["authorization"] = `Bearer <${token}>`;
      expressions["authorization"] = `\`Bearer \${read("${token}")}\``;
    }
  }
  return {
    schemes: new Set(schemes.map(({ name }) => name)),
    fields,
    headers,
    expressions: isRendered(generated, folder) ? undefined : expressions,
  };
}

function isRendered(
  generated: ReadonlyMap<string, string>,
  folder: string,
): boolean {
  return generated.has(`packages/${folder}/src/generated/credentials.ts`);
}

function camelCase(name: string): string {
  return name
    .replaceAll(/[^A-Za-z\d]+(.?)/g, (_, next: string) => next.toUpperCase())
    .replace(/^[A-Z]/, (first) => first.toLowerCase());
}
