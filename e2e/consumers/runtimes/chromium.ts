import { withBrowser } from "@fintech-clients/testing/chromium";
import { bundleWhole } from "./bundle-runner.ts";
import type { Runtime } from "./runtime.ts";

const entry = `import * as runner from "./runner.js";

globalThis.runner = runner;
`;

/** Debian's Chromium. */
export const chromium: Runtime = {
  name: "Chromium",
  version: () => withBrowser(async (browser) => browser.version()),
  run: async (project, task, ...args) => {
    const script = await bundleWhole(project, entry);
    return withBrowser(async (browser) => {
      const page = await browser.newPage();
      // With a route, Playwright answers preflight requests, which the loopback servers have no script for.
      await page.route("**", (route) => route.continue());
      await page.goto(args[0]);
      await page.addScriptTag({ content: script, type: "module" });
      await page.waitForFunction("globalThis.runner");
      return page.evaluate(`runner.${task}(...${JSON.stringify(args)})`);
    });
  },
};
