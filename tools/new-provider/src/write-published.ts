import { existsSync } from "node:fs";
import { cp, mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { generateProvider } from "@fintech-clients/codegen";
import type { OpenApiDocument } from "@fintech-clients/openapi";
import type { Names } from "./names.ts";
import { publishedClient } from "./published/client.ts";
import { credentialsOf } from "./published/credentials.ts";
import { environmentsOf } from "./published/environments.ts";
import { firstCall } from "./published/first-call.ts";
import { publishedPages } from "./published/pages.ts";
import { publishedTests } from "./published/tests.ts";
import { renderTemplate } from "./template.ts";

/** A document of the provider's own, from which the package is made. */
export interface Published {
  /** The file with the document, YAML or JSON. */
  readonly from: string;
  /** The base URL, for a document that names no server or none that can be reached. */
  readonly server: string | undefined;
}

/**
 * Puts a published document into specs/, as it is, with an overlay, unless a first try has done so. Then generates from
 * it, and gives the files of the package by their paths. Rejects with a SpecError where the document is refused: the
 * overlay is there by then.
 */
export async function publishedFiles(
  root: string,
  names: Names,
  { from, server }: Published,
): Promise<Map<string, string>> {
  const specs = path.join(root, "specs", names.folder);
  const given = path.join(specs, "given", path.basename(from));
  if (!existsSync(given)) {
    await mkdir(path.dirname(given), { recursive: true });
    await cp(from, given);
    await writeFile(
      path.join(specs, "overlay.yaml"),
      overlay(names, path.basename(from), server),
    );
  }
  const generated = await generateProvider(root, names.folder);
  const document = JSON.parse(
    generated.get(`packages/${names.folder}/openapi.json`) ?? "{}",
  ) as OpenApiDocument;
  const credentials = credentialsOf(document, generated, names);
  const environments = environmentsOf(document, names);
  const call = firstCall(document, credentials.schemes);
  const facts = { names, document, environments, credentials, call };
  const files = renderTemplate(names);
  files.delete(`specs/${names.folder}/openapi.yaml`);
  files.delete(`packages/${names.folder}/test/fixtures/freeze-card.json`);
  const own = [
    ...publishedClient(facts),
    ...publishedTests(facts, files),
    ...publishedPages(facts, files, path.basename(from)),
  ];
  for (const [file, text] of own) files.set(file, text);
  return files;
}

/** What is corrected from the start. Actions for the document itself are added below, each with its reason. */
function overlay(
  { identifier, title }: Names,
  file: string,
  server: string | undefined,
): string {
  const servers =
    server === undefined
      ? ""
      : `  - target: $.servers
    description: The document names no server that can be reached.
    x-documents: [given/${file}]
    remove: true
  - target: $
    description: ${JSON.stringify(`${title}'s API is served there.`)}
    x-documents: [given/${file}]
    update:
      servers:
        - url: ${JSON.stringify(server)}
          description: Production
`;
  return `overlay: 1.0.0
info:
  title: Corrections of the document that ${title} publishes
  version: "1"
actions:
  - target: $.info
    description: How the names of our types begin.
    x-documents: [given/${file}]
    update:
      x-type-prefix: ${identifier}
${servers}`;
}
