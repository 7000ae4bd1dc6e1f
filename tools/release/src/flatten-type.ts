import ts from "typescript";
import { printDeclaration } from "./print-declaration.ts";

/** A type as one line for each value in it: `balance.available?: number`. */
export function flattenType(type: ts.TypeNode, at: string): string[] {
  if (ts.isArrayTypeNode(type) && ts.isTypeLiteralNode(type.elementType)) {
    return flattenType(type.elementType, `${at}[]`);
  }
  if (!ts.isTypeLiteralNode(type) || type.members.length === 0) {
    const text = printDeclaration(type).replaceAll(/\s+/g, " ");
    return [`${at}: ${text}`];
  }
  return type.members.flatMap((member) => {
    if (ts.isIndexSignatureDeclaration(member)) {
      return flattenType(member.type, `${at}.*`);
    }
    if (!ts.isPropertySignature(member) || !member.type) return [];
    const name = ts.isComputedPropertyName(member.name)
      ? member.name.getText()
      : member.name.text;
    const optional = member.questionToken ? "?" : "";
    return flattenType(member.type, `${at}.${name}${optional}`);
  });
}
