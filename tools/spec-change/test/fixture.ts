/** A pair of documents and what has to be said of it. */
export interface Fixture {
  title: string;
  before: Description;
  after: Description;
  bump: string;
  /** Whether the compiler finds the new types no substitute for the old ones. */
  compiler?: "major";
  body: string;
}

/** A document, or the schema of one body in a document that is otherwise the same. */
export interface Description {
  openapi?: string;
  info?: object;
  servers?: object[];
  security?: object[];
  webhooks?: object;
  components?: object;
  paths?: object;
  request?: object;
  response?: object;
}
