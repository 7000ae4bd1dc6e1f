import {
  isObject,
  type OpenApiDocument,
  pathOperations,
  SpecError,
} from "@fintech-clients/openapi";
import { lookUpOf, type LookUp } from "./look-up.ts";

const start = "<!-- operations -->";
const end = "<!-- /operations -->";

/** Padded to columns, half of the table would be spaces, and one long cell would change every line. */
const ignoreStart = "<!-- prettier-ignore-start -->";
const ignoreEnd = "<!-- prettier-ignore-end -->";

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
  const table = [ignoreStart, operationsTable(document), ignoreEnd];
  return `${before}\n${table.join("\n\n")}\n${present.slice(to)}`;
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
      lookUpCell(lookUpOf(document, operation)),
      String(verified),
      page,
    ];
    return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  });
  if (problems.length > 0) throw new SpecError(problems);
  return [
    "| operation | what it does | success | unclear? look up | verified | source |",
    "| --- | --- | --- | --- | --- | --- |",
    ...rows,
  ].join("\n");
}

/** The read that tells what became of a write, with the parameters that its path does not show. */
function lookUpCell(lookUp: LookUp | undefined): string {
  if (!lookUp) return "";
  if ("none" in lookUp) return "nothing tells";
  const { operation, params } = lookUp;
  const { path: _, ...others } = params;
  const names = Object.values(others)
    .flatMap((group) => Object.keys(group))
    .map((name) => `\`${name}\``);
  return `\`${operation}\`${names.length > 0 ? ` by ${names.join(", ")}` : ""}`;
}
