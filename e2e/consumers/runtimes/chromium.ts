import { existsSync } from "node:fs";
import { chromium as playwright, type Browser } from "playwright-core";
import { runCommand } from "../command.ts";
import { bundleWhole } from "./bundle-runner.ts";
import type { Runtime } from "./runtime.ts";

const entry = `import * as runner from "./runner.js";

globalThis.runner = runner;
`;

const places = [process.env["CHROMIUM_PATH"], "/usr/bin/chromium"];

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

/** Where Chromium is; installs Debian's where there is none. */
async function chromiumPath(): Promise<string> {
  const found = places.find((place) => place && existsSync(place));
  if (found !== undefined) {
    return found;
  }
  console.log("Installing Debian's chromium");
  const install = ["install", "--yes", "--no-install-recommends", "chromium"];
  await runCommand("apt-get", ["update"], { cwd: "/" });
  await runCommand("apt-get", install, { cwd: "/" });
  return "/usr/bin/chromium";
}
