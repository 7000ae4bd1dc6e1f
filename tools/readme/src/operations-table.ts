import type { Document, Operation } from "./document.ts";

/** A Markdown table of a document's operations, in the document's order. */
export function operationsTable({ paths }: Document): string {
  const rows = Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) =>
      row(`${method.toUpperCase()} ${path}`, operation),
    ),
  );
  return [
    "| operation | what it does | success | verified | source |",
    "| --- | --- | --- | --- | --- |",
    ...rows,
  ].join("\n");
}

function row(name: string, operation: Operation): string {
  const { summary, externalDocs, responses } = operation;
  const verified = operation["x-verified"];
  if (!summary || !externalDocs || !verified) {
    throw new Error(`${name} needs summary, externalDocs and x-verified`);
  }
  const success = Object.keys(responses).filter((status) =>
    status.startsWith("2"),
  );
  const page = externalDocs.url.split("/").at(-1);
  const source = `[${page}](${externalDocs.url})`;
  const cells = [`\`${name}\``, summary, success.join(", "), verified, source];
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
}
