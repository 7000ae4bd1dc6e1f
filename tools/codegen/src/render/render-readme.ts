import {
  isObject,
  type OpenApiDocument,
  pathOperations,
  SpecError,
} from "@fintech-clients/openapi";

const start = "<!-- operations -->";
const end = "<!-- /operations -->";

/** The text of a package's README.md, with its table of operations between the two marks. */
export function renderReadme(
  file: string,
  present: string,
  document: OpenApiDocument,
): string {
  const from = present.indexOf(start);
  const to = present.indexOf(end, from);
  if (from === -1 || to === -1) {
    throw new SpecError([
      `${file} needs the lines ${start} and ${end}, for its table of operations`,
    ]);
  }
  const before = present.slice(0, from + start.length);
  return `${before}\n\n${operationsTable(document)}\n\n${present.slice(to)}`;
}

/** A Markdown table of a document's operations, in the document's order. */
function operationsTable(document: OpenApiDocument): string {
  const problems: string[] = [];
  const rows = pathOperations(document).map(({ path, method, operation }) => {
    const name = `${method.toUpperCase()} ${path}`;
    const { summary, externalDocs, responses = {} } = operation;
    const url = isObject(externalDocs) ? externalDocs["url"] : undefined;
    const verified = operation["x-verified"];
    // Nobody has written a word about a document that was only dropped in.
    const unread = verified === "unread";
    if (!unread && (!summary || !url || !verified)) {
      problems.push(`${name} needs summary, externalDocs and x-verified`);
    }
    const success = Object.keys(responses).filter((status) =>
      status.startsWith("2"),
    );
    const page =
      typeof url === "string"
        ? `[${url.split("/").at(-1)}](${url})`
        : "the provider's document";
    const cells = [
      `\`${name}\``,
      typeof summary === "string" ? summary : "",
      success.join(", "),
      String(verified),
      page,
    ];
    return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  });
  if (problems.length > 0) throw new SpecError(problems);
  return [
    "| operation | what it does | success | verified | source |",
    "| --- | --- | --- | --- | --- |",
    ...rows,
  ].join("\n");
}
