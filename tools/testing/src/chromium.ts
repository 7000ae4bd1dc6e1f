import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";

const places = [process.env["CHROMIUM_PATH"], "/usr/bin/chromium"];

/** Starts Chromium, and closes it after use. */
export async function withBrowser<T>(
  use: (browser: Browser) => Promise<T>,
): Promise<T> {
  const browser = await chromium.launch({
    executablePath: chromiumPath(),
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
function chromiumPath(): string {
  const found = places.find((place) => place && existsSync(place));
  if (found !== undefined) {
    return found;
  }
  console.log("Installing Debian's chromium");
  const install = ["install", "--yes", "--no-install-recommends", "chromium"];
  execFileSync("apt-get", ["update"]);
  execFileSync("apt-get", install);
  return "/usr/bin/chromium";
}
