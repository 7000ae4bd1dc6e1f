/** An OpenAPI document cut out of what was given. */
export interface ExtractedDocument {
  /** Byte for byte, up to the line that ends it. */
  text: string;
  /** How many lines of the given text stand before it. */
  linesBefore: number;
  /** Without a folder or an extension; what a page says of it goes before the input's own name. */
  name: string;
  extension: "yaml" | "json";
}
