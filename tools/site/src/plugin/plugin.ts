import path from "node:path/posix";
import { fileURLToPath } from "node:url";
import { figure } from "../diagrams/figure.ts";
import { readFile, root } from "../root.ts";
import { resolveLink, sourceOf } from "./links.ts";

/** As much of a markdown-it token as is used here. */
interface Token {
  type: string;
  content: string;
  children: Token[] | null;
  attrGet(name: string): string | null;
  attrSet(name: string, value: string): void;
}

/** As much of markdown-it as is used here. */
interface MarkdownIt {
  readonly core: {
    readonly ruler: {
      push(name: string, rule: (state: State) => void): void;
    };
  };
}

interface State {
  readonly tokens: Token[];
  readonly env: { readonly path?: string };
}

const docs = fileURLToPath(new URL("docs/", root));

/** Makes the pages of the repository pages of the site: links, drawings, and the ids of the contract's rules. */
export function sitePlugin(markdown: MarkdownIt): void {
  markdown.core.ruler.push("site", ({ tokens, env }) => {
    const file = path.relative(docs, env.path ?? "");
    const source = sourceOf(file);
    if (source === undefined) {
      return;
    }
    const inline = tokens.flatMap(({ children }) => children ?? []);
    for (const token of inline) {
      const href = token.type === "link_open" ? token.attrGet("href") : null;
      if (href !== null) {
        token.attrSet("href", resolveLink(source, href));
      }
      if (token.type === "code_inline" && token.content.includes("/")) {
        token.attrSet("class", "path");
      }
    }
    drawInside(tokens, source);
    if (source === "docs/contract.md") {
      linkRules(tokens);
    }
  });
}

/** A drawing of docs/diagrams/ that is a paragraph becomes a part of the page, so that it has the theme's colours. */
function drawInside(tokens: Token[], source: string): void {
  for (const [index, { children }] of tokens.entries()) {
    const [image, ...others] = children ?? [];
    const src = image?.type === "image" ? image.attrGet("src") : null;
    const paragraph = tokens.slice(index - 1, index + 2);
    if (others.length === 0 && src?.startsWith("diagrams/")) {
      const svg = readFile(path.join(path.dirname(source), src));
      for (const token of paragraph) {
        token.type = "html_block";
        token.content = "";
        token.children = null;
      }
      paragraph[1]!.content = figure(svg, image!.content);
    }
  }
}

/** The first cell of a rule's row: an anchor, and a link to the cases that prove it. */
function linkRules(tokens: Token[]): void {
  for (const [index, { type }] of tokens.entries()) {
    const cell = tokens[index + 1];
    const rule =
      type === "td_open" ? /^[A-Z]+-\d+$/.exec(cell?.content ?? "") : null;
    if (rule !== null && cell?.children?.[0] !== undefined) {
      const [id] = rule;
      const anchor = id.toLowerCase();
      tokens[index]?.attrSet("id", anchor);
      const [content] = cell.children;
      content.type = "html_inline";
      content.content = `<a href="/contract-cases#${anchor}">${id}</a>`;
    }
  }
}
