import path from "node:path/posix";
import { readFile } from "./root.ts";

/** A list of pages under a heading of docs/README.md. */
export interface Section {
  readonly title: string;
  readonly pages: readonly ListedPage[];
}

/** A page as docs/README.md lists it. */
export interface ListedPage {
  /** A file of the repository, from its root. */
  readonly file: string;
  /** Its name in the sidebar. */
  readonly title: string;
}

/** docs/README.md orders the site: its sections, and the pages that each lists. */
export const sections: readonly Section[] = readSections();

/** The files of the repository that are pages of the site, docs/README.md aside. */
export const repositoryPages: readonly string[] = sections.flatMap(
  ({ pages }) => pages.map(({ file }) => file),
);

/** Where the site has a file of the repository: `/contract`. Undefined where it does not have it. */
export function sitePath(file: string): string | undefined {
  if (file === "docs/README.md") {
    return "/all-pages";
  }
  if (!repositoryPages.includes(file)) {
    return undefined;
  }
  return pagePath(file).replace(/^\/index$/, "/");
}

/** The path of a page's own file, without its ending: `/index` for the first page. */
export function pagePath(file: string): string {
  const page = file
    .replace(/^docs\//, "")
    .replace(/\/README\.md$/, "")
    .replace(/\.md$/, "")
    .toLowerCase();
  return page === "readme" ? "/index" : `/${page}`;
}

/** The pages that lie outside docs/, which the site copies. */
export function outsidePages(): readonly string[] {
  return repositoryPages.filter((file) => !file.startsWith("docs/"));
}

function readSections(): readonly Section[] {
  const [, ...parts] = readFile("docs/README.md").split(/^## /m);
  return parts.map((part) => ({
    title: part.slice(0, part.indexOf("\n")),
    pages: [
      ...part.matchAll(/^- \[(?<name>[^\]]+)\]\((?<link>[^)#:]+\.md)\)/gm),
    ].map(({ groups: { name = "", link = "" } = {} }) => {
      const file = path.join("docs", link);
      // A page that is listed by its file's name or its number is called as its heading.
      const title = /^\d+$|\.md$/.test(name) ? titleOf(file) : name;
      return { file, title };
    }),
  }));
}

/** A page's first heading. */
function titleOf(file: string): string {
  const found = /^# (?<title>.+)$/m.exec(readFile(file));
  const title = found?.groups?.["title"];
  if (title === undefined) {
    throw new Error(
      `${file} has no heading of level 1, which names it on the site`,
    );
  }
  return title;
}
