import {
  type JsonObject,
  type OpenApiDocument,
  pointer,
} from "@fintech-clients/openapi";

/** A feature that no client could obey, and what to do about it. */
export interface WireProblem {
  /** In the merged document. */
  pointer: string;
  /** An inline parameter, which may have been written at its path. */
  parameter?: JsonObject;
  message: string;
}

/** How an operation is written, or why it cannot be. */
export interface Wire {
  /** TypeScript that makes each step. */
  steps: string[];
  /** What they are made of: name -> module. */
  imports: Map<string, string>;
  problems: WireProblem[];
}

/**
 * A table as TypeScript. A name that every object has, such as `constructor`, takes its type from there, so that the
 * literals beside it need `as const`.
 */
export function tableLiteral(table: object): string {
  const text = JSON.stringify(table);
  const isInherited = Object.keys(table).some((name) => name in {});
  return isInherited ? `${text} as const` : text;
}

/** Where an operation is looked at. */
export interface Place {
  document: OpenApiDocument;
  path: string;
  method: string;
}

/** The pointer of a part of an operation, or of what it refers to. */
export function partPointer(
  { path, method }: Place,
  part: JsonObject,
  ...segments: (string | number)[]
): string {
  const { $ref } = part;
  return typeof $ref === "string"
    ? $ref
    : pointer("paths", path, method, ...segments);
}

/** What every refusal of a whole operation may be answered with. */
export const orLeaveOut = "or take the operation out in overlay.yaml";
