import { existsSync } from "node:fs";
import path from "node:path/posix";
import { pagePath, repositoryPages, sitePath } from "../repository-pages.ts";
import { onCodeHost, root } from "../root.ts";

const ownHost = onCodeHost("");

/**
 * Where a link of a page leads on the site. Pages are written for the code
 * host, so a link is a path from the page's file; what is no page of the site
 * is shown there.
 *
 * @throws Error when it leads nowhere.
 */
export function resolveLink(page: string, href: string): string {
  const link = href.startsWith(ownHost)
    ? `/${href.slice(ownHost.length)}`
    : href;
  if (/^(?:[a-z]+:|#)/.test(link) || (link === href && link.startsWith("/"))) {
    return href;
  }
  const [target = "", anchor] = link.split("#");
  const file = path
    .join(link.startsWith("/") ? "" : path.dirname(page), target)
    .replace(/^\//, "")
    .replace(/\/$/, "");
  const there = sitePath(file);
  const end = anchor === undefined ? "" : `#${anchor}`;
  if (there !== undefined) {
    return `${there}${end}`;
  }
  if (!existsSync(new URL(file, root))) {
    throw new Error(`${page} links to ${href}, which does not exist`);
  }
  return `${onCodeHost(file)}${end}`;
}

/** The file of the repository that a page of the site was made from, by the page's path below docs/, before or after rewriting; undefined for a generated page. */
export function sourceOf(page: string): string | undefined {
  const route = `/${page.replace(/^generated\//, "").replace(/\.md$/, "")}`;
  return route === "/README" || route === "/all-pages"
    ? "docs/README.md"
    : repositoryPages.find((file) => pagePath(file) === route);
}
