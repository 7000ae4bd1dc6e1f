/** A block of TypeScript in a README. */
export interface Snippet {
  /** `file#region`, as the comment before the block says; undefined where there is none. */
  readonly source: string | undefined;
  readonly code: string;
  readonly line: number;
}

const block =
  /(?:<!-- example: (?<source>\S+) -->\n\n?)?^```(?:ts|typescript|tsx|js|javascript|mjs)\n(?<code>.*?)^```$/gms;

/** Every block of TypeScript or JavaScript in a README. */
export function snippets(text: string): readonly Snippet[] {
  return [...text.matchAll(block)].map(({ groups, index }) => ({
    source: groups?.source,
    code: groups?.code ?? "",
    line: text.slice(0, index).split("\n").length,
  }));
}
