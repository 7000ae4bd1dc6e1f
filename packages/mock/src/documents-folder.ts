import path from "node:path";

/** Where the documents are; the bundles are as deep in the package as this file is. */
export const documentsFolder: string = path.join(
  import.meta.dirname,
  "../openapi",
);
