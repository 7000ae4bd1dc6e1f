import { NULL, tsUnion } from "openapi-typescript";
import ts from "typescript";

/** A pattern that says no more than how a string begins: `^clients/`, or `^(enterprises|clients)/`. */
const prefixes = /^\^(?:([\w-]+)|\(([\w-]+(?:\|[\w-]+)*)\))\/$/;

/** `` `clients/${string}` ``: a reference into the wrong collection does not compile. */
export function prefixType(schema: object): ts.TypeNode | undefined {
  const { pattern = "", type } = schema as {
    pattern?: string;
    type?: string | string[];
  };
  const [, one, several = one] = prefixes.exec(pattern) ?? [];
  if (several === undefined || ![type].flat().includes("string")) {
    return undefined;
  }
  return tsUnion([
    ...several.split("|").map(template),
    ...(type?.includes("null") ? [NULL] : []),
  ]);
}

function template(collection: string): ts.TypeNode {
  const { factory } = ts;
  const string = factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword);
  return factory.createTemplateLiteralType(
    factory.createTemplateHead(`${collection}/`),
    [
      factory.createTemplateLiteralTypeSpan(
        string,
        factory.createTemplateTail(""),
      ),
    ],
  );
}
