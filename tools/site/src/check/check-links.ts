import { fileOf } from "./serve-site.ts";

const attribute = (name: string): RegExp =>
  new RegExp(` ${name}="(?<value>[^"]*)"`, "g");

/**
 * Every link to a page, file or anchor that the built site does not have, as a
 * line each. `files` are the site's files by their path from its root; `pages`
 * the text of those that are pages.
 */
export function checkLinks(
  files: ReadonlySet<string>,
  pages: ReadonlyMap<string, string>,
): string[] {
  const anchors = new Map(
    [...pages].map(([file, html]) => [file, new Set(valuesOf(html, "id"))]),
  );
  return [...pages].flatMap(([file, html]) =>
    [...valuesOf(html, "href"), ...valuesOf(html, "src")].flatMap((link) => {
      const url = new URL(link, `http://site${file}`);
      if (url.host !== "site") {
        return [];
      }
      const target = fileOf(decodeURIComponent(url.pathname));
      if (!files.has(target)) {
        return [`${file} links to ${link}, which does not exist`];
      }
      const anchor = decodeURIComponent(url.hash.slice(1));
      return anchor === "" || anchors.get(target)?.has(anchor) !== false
        ? []
        : [`${file} links to ${link}, which has no such anchor`];
    }),
  );
}

function valuesOf(html: string, name: string): string[] {
  return [...html.matchAll(attribute(name))].map(({ groups }) =>
    (groups?.["value"] ?? "").replaceAll("&amp;", "&"),
  );
}
