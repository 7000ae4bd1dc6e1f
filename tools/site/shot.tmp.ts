import { withBrowser } from "@fintech-clients/testing/chromium";
const [base, ...jobs] = process.argv.slice(2);
await withBrowser(async (b) => {
  for (const j of jobs) {
    const [path, width, scheme, name, full] = j.split(",");
    const c = await b.newContext({
      viewport: { width: Number(width), height: 900 },
      colorScheme: scheme as "light",
    });
    const p = await c.newPage();
    await p.goto(base + path, { waitUntil: "load", timeout: 180000 });
    await p.waitForSelector(".vp-doc", { timeout: 120000 });
    await p.waitForTimeout(1500);
    if (path!.includes("#"))
      await p.evaluate(
        `document.getElementById(${JSON.stringify(path!.split("#")[1])})?.scrollIntoView()`,
      );
    await p.waitForTimeout(300);
    await p.screenshot({
      path: `/tmp/shots/${name}.png`,
      fullPage: full === "full",
    });
    await c.close();
  }
});
