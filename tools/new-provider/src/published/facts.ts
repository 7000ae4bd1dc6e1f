import { isObject, type OpenApiDocument } from "@fintech-clients/openapi";
import type { Names } from "../names.ts";
import type { Credentials } from "./credentials.ts";
import type { FirstCall } from "./first-call.ts";

/** What the files of a package are written from. */
export interface Facts {
  readonly names: Names;
  readonly document: OpenApiDocument;
  /** Base URL by name. */
  readonly environments: ReadonlyMap<string, string>;
  readonly credentials: Credentials;
  readonly call: FirstCall;
}

/** Whether the document has the list of error codes that a client's errors are typed by. */
export function hasErrorCodes({ components }: OpenApiDocument): boolean {
  const schema = components?.["schemas"]?.["ErrorCode"];
  return isObject(schema) && schema["type"] === "string";
}
