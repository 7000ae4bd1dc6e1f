/** A step of a page that is followed: a file to write, or commands to run. */
export type PageStep =
  | { readonly file: string; readonly text: string }
  | { readonly commands: string };

const block =
  /(?:<!-- file: (?<file>\S+) -->\n\n)?^```(?<language>\w+)\n(?<text>.*?)^```$/gms;

/** The steps of a page, in its order. A block of another kind is a slip: nobody could tell what to do with it. */
export function pageSteps(page: string): readonly PageStep[] {
  return [...page.matchAll(block)].map(({ groups = {} }) => {
    const { file, language, text = "" } = groups;
    if (file !== undefined) {
      return { file, text };
    }
    if (language !== "sh") {
      throw new Error(`what is to be done with this?\n${text}`);
    }
    return { commands: text };
  });
}
