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

/** Finds them in the named schemas, in the other components, and in what operations and webhooks say inline. */
export function unknownPlaces(schema: string): Places {
  const found = { unknown: new Set<string>(), never: new Set<string>() };
  const file = ts.createSourceFile("schema.ts", schema, ts.ScriptTarget.ES2022);
  for (const statement of file.statements) {
    if (ts.isTypeAliasDeclaration(statement)) {
      visit(statement.type, statement.name.text, true);
    } else if (ts.isInterfaceDeclaration(statement)) {
      visitInterface(statement);
    }
  }
  return {
    unknown: [...found.unknown].toSorted(),
    never: [...found.never].toSorted(),
  };

  function visitInterface({ name, members }: ts.InterfaceDeclaration): void {
    if (name.text === "operations") {
      for (const member of members) visitMember(member, "", false);
    } else if (name.text === "webhooks" || name.text === "components") {
      for (const part of members.filter(ts.isPropertySignature)) {
        if (!part.type || !ts.isTypeLiteralNode(part.type)) continue;
        const partName = part.name.getText(file).replaceAll('"', "");
        const isWebhook = name.text === "webhooks";
        for (const member of part.type.members) {
          // A webhook says `?: never` for each method but its own.
          if (isWebhook && isNever(member)) continue;
          const place = isWebhook ? partName : "";
          visitMember(member, place, !isWebhook && partName === "schemas");
        }
      }
    }
  }

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
      if (isNever(member) && !inSchemas && lacking.has(name)) return;
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

function isNever(member: ts.TypeElement): boolean {
  return (
    ts.isPropertySignature(member) &&
    member.type?.kind === ts.SyntaxKind.NeverKeyword
  );
}
