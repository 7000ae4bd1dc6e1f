import { readFileSync } from "node:fs";
import path from "node:path/posix";
import { fileURLToPath } from "node:url";
import { figure } from "../diagrams/figure.ts";
import { root } from "../root.ts";
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
    }
    for (const token of inline) {
      drawInside(token, source);
    }
    if (source === "docs/contract.md") {
      linkRules(tokens);
    }
  });
}

/** A drawing of docs/diagrams/ becomes a part of the page, so that it has the theme's colours. */
function drawInside(token: Token, source: string): void {
  const src = token.type === "image" ? token.attrGet("src") : null;
  if (src?.startsWith("diagrams/")) {
    const svg = readFileSync(
      new URL(path.join(path.dirname(source), src), root),
      "utf8",
    );
    token.type = "html_inline";
    token.content = figure(svg, token.content);
    token.children = null;
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
