import { generateProvider } from "../src/generate-provider.ts";
import type { OpenApiDocument } from "@fintech-clients/openapi";

interface Generated {
  document: OpenApiDocument;
  schema: string;
  operations: string;
  warnings: string[];
}

/** What the generator makes of provider `p`. */
export async function generated(
  root: string,
  provider = "p",
): Promise<Generated> {
  const warnings: string[] = [];
  const files = await generateProvider(root, provider, (line) =>
    warnings.push(line),
  );
  const read = (file: string): string =>
    files.get(`packages/${provider}/${file}`) ?? "";
  return {
    document: JSON.parse(read("openapi.json")),
    schema: read("src/generated/schema.ts"),
    operations: read("src/generated/operations.ts"),
    warnings,
  };
}
