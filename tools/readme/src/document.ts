/** What the tables read of a bundled OpenAPI document. */
export interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

export interface Operation {
  readonly summary?: string;
  readonly externalDocs?: { readonly url: string };
  readonly responses: Readonly<Record<string, unknown>>;
  readonly "x-verified"?: string;
}
