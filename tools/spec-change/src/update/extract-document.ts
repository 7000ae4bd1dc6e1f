import path from "node:path";
import { SpecError } from "@fintech-clients/openapi";

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

interface Block {
  line: number;
  info: string;
  lines: string[];
}

/** The first line that is no comment is the document's own. */
const isDocument = /^(\s|#.*\n|---)*(\{|["']?openapi["']?\s*:)/;
const hasVersion = /^[\s{]*["']?openapi["']?\s*:/m;

/** The OpenAPI document in a documentation page in Markdown, or the whole text if it is one itself. */
export function extractDocument(
  input: string,
  text: string,
): ExtractedDocument {
  if (isDocument.test(text) || /\.(ya?ml|json)$/i.test(input)) {
    const extension = /^\s*\{/.test(text) ? "json" : "yaml";
    return { text, linesBefore: 0, name: baseName(input), extension };
  }
  const lines = text.split(/(?<=\n)/);
  const [block, other] = fencedBlocks(input, lines).filter((each) =>
    hasVersion.test(each.lines.join("")),
  );
  if (!block) {
    throw new SpecError([`${input}:1 there is no OpenAPI document in it`]);
  }
  if (other) {
    throw new SpecError([
      `${input}:${other.line} a second OpenAPI document in the page, the first is on line ${block.line}`,
    ]);
  }
  const [language = "", source] = block.info.split(/\s+/);
  return {
    text: block.lines.join(""),
    linesBefore: block.line,
    name: baseName(source ?? input),
    extension: language.toLowerCase() === "json" ? "json" : "yaml",
  };
}

/** The fenced YAML and JSON of a page. A fence ends with as many marks as it began with, or more. */
function fencedBlocks(input: string, lines: readonly string[]): Block[] {
  const blocks: Block[] = [];
  let open: { marks: string; block: Block } | undefined;
  for (const [index, line] of lines.entries()) {
    const [, marks = "", info = ""] =
      /^ {0,3}(`{3,}|~{3,})\s*(.*?)\s*$/.exec(line) ?? [];
    if (!open) {
      const block = { line: index + 1, info, lines: [] };
      if (marks !== "") open = { marks, block };
    } else if (marks.startsWith(open.marks) && info === "") {
      blocks.push(open.block);
      open = undefined;
    } else {
      open.block.lines.push(line);
    }
  }
  if (open) {
    const place = `${input}:${open.block.line}`;
    throw new SpecError([`${place} a code block that does not end`]);
  }
  return blocks.filter(({ info }) => /^(ya?ml|json)\b/i.test(info));
}

function baseName(source: string): string {
  const name = path.posix.basename(source.replace(/[?#].*$/, ""));
  const base = name.replace(/\.(ya?ml|json|md|txt)$/i, "");
  const safe = base.replaceAll(/[^\w-]+/g, "-").replaceAll(/^-+|-+$/g, "");
  return safe === "" ? "document" : safe;
}
