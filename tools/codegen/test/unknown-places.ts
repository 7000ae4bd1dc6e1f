import ts from "typescript";

/** Where a generated schema.ts says `unknown` or `never` for a value, as `Schema.field[].field`. */
export interface Places {
  readonly unknown: readonly string[];
  readonly never: readonly string[];
}

/** What a response or an operation may lack; openapi-typescript then says `?: never`. */
const lacking = new Set([
  "query",
  "header",
  "path",
  "cookie",
  "requestBody",
  "content",
]);

/** Finds them in the named components and in what operations say inline. */
export function unknownPlaces(schema: string): Places {
  const found = { unknown: new Set<string>(), never: new Set<string>() };
  const file = ts.createSourceFile("schema.ts", schema, ts.ScriptTarget.ES2022);
  for (const { name, members } of file.statements.filter(
    ts.isInterfaceDeclaration,
  )) {
    if (name.text === "operations") {
      for (const member of members) visitMember(member, "", false);
    } else if (name.text === "components") {
      for (const section of members.filter(ts.isPropertySignature)) {
        if (!section.type || !ts.isTypeLiteralNode(section.type)) continue;
        const inSchemas = section.name.getText(file) === "schemas";
        for (const member of section.type.members) {
          visitMember(member, "", inSchemas);
        }
      }
    }
  }
  return {
    unknown: [...found.unknown].toSorted(),
    never: [...found.never].toSorted(),
  };

  function visit(node: ts.Node, place: string, inSchemas: boolean): void {
    if (node.kind === ts.SyntaxKind.UnknownKeyword) found.unknown.add(place);
    if (node.kind === ts.SyntaxKind.NeverKeyword) found.never.add(place);
    if (ts.isTypeLiteralNode(node)) {
      for (const member of node.members) visitMember(member, place, inSchemas);
    } else if (ts.isArrayTypeNode(node)) {
      visit(node.elementType, `${place}[]`, inSchemas);
    } else if (ts.isTypeReferenceNode(node) && isRecord(node)) {
      visit(node.typeArguments![1]!, `${place}{}`, inSchemas);
    } else {
      ts.forEachChild(node, (child) => visit(child, place, inSchemas));
    }
  }

  function visitMember(
    member: ts.TypeElement,
    place: string,
    inSchemas: boolean,
  ): void {
    if (ts.isIndexSignatureDeclaration(member)) {
      // A response's headers are `[name: string]`, an open object is `[key: string]`.
      if (member.parameters[0]?.name.getText(file) === "name") return;
      visit(member.type, `${place}{}`, inSchemas);
    } else if (ts.isPropertySignature(member) && member.type) {
      const name = member.name.getText(file).replaceAll('"', "");
      const isNever = member.type.kind === ts.SyntaxKind.NeverKeyword;
      if (isNever && !inSchemas && lacking.has(name)) return;
      visit(member.type, place ? `${place}.${name}` : name, inSchemas);
    }
  }

  function isRecord({
    typeName,
    typeArguments,
  }: ts.TypeReferenceNode): boolean {
    return typeName.getText(file) === "Record" && typeArguments?.length === 2;
  }
}
