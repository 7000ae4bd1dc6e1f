/** The parts of a bundled OpenAPI document that the simulator reads, `$ref`s outside schemas resolved. */
export interface Document {
  readonly servers?: readonly {
    readonly url: string;
    readonly description?: string;
    readonly variables?: Readonly<
      Record<string, { readonly default: unknown }>
    >;
  }[];
  readonly security?: readonly Readonly<Record<string, unknown>>[];
  readonly paths?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** How a list is paged: `x-pagination` of the document. */
export interface Pagination {
  /** The place of the items in the answer; empty where the answer is the list. */
  readonly items?: string;
  readonly pageParameter?: string;
  readonly offsetParameter?: string;
  readonly sizeParameter?: string;
  readonly maxSize?: number;
}

/** An operation of a document. */
export interface Operation {
  readonly "x-pagination"?: Pagination;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: {
    readonly required?: boolean;
    readonly content: Content;
  };
  readonly responses: Readonly<Record<string, { readonly content?: Content }>>;
  /** Instead of the document's. */
  readonly servers?: NonNullable<Document["servers"]>;
  /** Instead of the document's; empty where no credentials are taken. */
  readonly security?: NonNullable<Document["security"]>;
}

export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly example?: string | number;
  readonly schema?: unknown;
}

/** What a body holds. */
export interface MediaType {
  readonly schema?: unknown;
  readonly example?: unknown;
  readonly examples?: Readonly<Record<string, { readonly value?: unknown }>>;
}

type Content = Readonly<Record<string, MediaType>>;
