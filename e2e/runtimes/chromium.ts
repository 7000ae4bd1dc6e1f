import { chromium as playwright, type Browser } from "playwright-core";
import { bundleWhole } from "./bundle-runner.ts";
import { chromiumPath } from "./chromium-path.ts";
import type { Runtime } from "./runtime.ts";

const entry = `import * as runner from "./runner.js";

globalThis.runner = runner;
`;

/** Debian's Chromium. */
export const chromium: Runtime = {
  name: "Chromium",
  version: () => withBrowser(async (browser) => browser.version()),
  run: async (project, task, control) => {
    const script = await bundleWhole(project, entry);
    return withBrowser(async (browser) => {
      const page = await browser.newPage();
      // Playwright answers the preflights of requests that are routed; the cases' server knows none.
      await page.route("**", (route) => route.continue());
      await page.goto(control);
      await page.addScriptTag({ content: script, type: "module" });
      await page.waitForFunction("globalThis.runner");
      return page.evaluate(`runner.${task}(${JSON.stringify(control)})`);
    });
  },
};

async function withBrowser<T>(
  use: (browser: Browser) => Promise<T>,
): Promise<T> {
  const browser = await playwright.launch({
    executablePath: await chromiumPath(),
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
  try {
    return await use(browser);
  } finally {
    await browser.close();
  }
}
