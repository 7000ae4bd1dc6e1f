import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { withBrowser } from "@fintech-clients/testing/chromium";
import { Progress } from "@fintech-clients/testing/progress";
import accessibility from "axe-core";
import { root } from "../root.ts";
import { checkLinks } from "./check-links.ts";
import { serveSite } from "./serve-site.ts";
import { type View, visitAll } from "./visit.ts";

const folder = new URL("docs/.vitepress/dist/", root);

/** One page of each kind, and the largest ones. */
const sample = [
  "/",
  "/all-pages",
  "/contract",
  "/contract-cases",
  "/packages/yuno-payments",
  "/reference/states",
  "/reference/yuno-payments/",
  "/reference/yuno-payments/create-or-authorize-payment",
  "/reference/gu1-kyc/cancel-kyc-validation",
];

/**
 * Looks at the built site: every link and anchor of every page; then pages in
 * Chromium, a sample or `all`, at two widths, and the sample in the dark too.
 * Gives what is wrong, as a line each.
 */
export async function checkSite(all: boolean): Promise<string[]> {
  const files = globSync("**/*", { cwd: fileURLToPath(folder) }).map(
    (file) => `/${file}`,
  );
  const pages = new Map(
    files
      .filter((file) => file.endsWith(".html"))
      .map((file) => [file, readFileSync(new URL(`.${file}`, folder), "utf8")]),
  );
  const problems = checkLinks(new Set(files), pages);
  for (const problem of problems) {
    console.log(problem);
  }
  console.log(`${pages.size} pages: links and anchors looked at`);
  const paths = all
    ? [...pages.keys()].map((file) =>
        file.replace(/\.html$/, "").replace(/\/index$/, "/"),
      )
    : sample;
  problems.push(...(await look(paths)));
  return problems;
}

async function look(paths: readonly string[]): Promise<string[]> {
  const axe = accessibility.source;
  const views: readonly View[] = [
    { width: 1280, scheme: "light", axe },
    { width: 390, scheme: "light", axe },
    { width: 1280, scheme: "dark", axe },
  ];
  const visits = views.map((view) => ({
    view,
    some: view.scheme === "dark" ? sample : paths,
  }));
  const site = await serveSite(folder);
  const progress = new Progress(visits.flatMap(({ some }) => some).length);
  try {
    return await withBrowser(async (browser) => {
      const problems: string[] = [];
      for (const { view, some } of visits) {
        problems.push(
          ...(await visitAll(browser, site.origin, some, view, progress)),
        );
      }
      return problems;
    });
  } finally {
    progress.stop();
    site.close();
  }
}
