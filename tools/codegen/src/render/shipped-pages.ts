import path from "node:path";
import { readIfPresent } from "../text-files.ts";

/** The pages of docs/ that a user has to read beside the installed package. */
const pages = ["recipes.md", "unclear-outcomes.md"];

const docs =
  "https://github.com/fintech-clients/fintech-clients/blob/main/docs/";

/** The copies in a provider's package: path from the root -> text. They link to each other; what is not shipped is linked to in the repository. */
export async function shippedPages(
  root: string,
  folder: string,
): Promise<[file: string, text: string][]> {
  const copies = pages.map(async (page): Promise<[string, string][]> => {
    const text = await readIfPresent(path.join(root, "docs", page));
    return text === undefined
      ? []
      : [
          [
            `${folder}/docs/${page}`,
            text.replaceAll(/\]\((?!https:)([^)#]+)/g, link),
          ],
        ];
  });
  return (await Promise.all(copies)).flat();
}

function link(whole: string, target: string): string {
  return pages.includes(target) ? whole : `](${new URL(target, docs).href}`;
}
