import type { Browser } from "playwright-core";

/** How a page is looked at. */
export interface View {
  readonly width: number;
  readonly scheme: "light" | "dark";
  /** axe's source; undefined to leave accessibility out. */
  readonly axe: string | undefined;
}

interface Violation {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly target: readonly unknown[] }[];
}

/** Loads a page and gives what is wrong with it, as a line each. */
export async function visit(
  browser: Browser,
  origin: string,
  path: string,
  { width, scheme, axe }: View,
): Promise<string[]> {
  const problems: string[] = [];
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: scheme,
  });
  try {
    const page = await context.newPage();
    page.on("pageerror", (error) => problems.push(`throws ${error.message}`));
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") {
        problems.push(`logs ${message.text()}`);
      }
    });
    page.on("requestfailed", (request) =>
      problems.push(`cannot load ${request.url()}`),
    );
    page.on("request", (request) => {
      if (
        !request.url().startsWith(origin) &&
        !request.url().startsWith("data:")
      ) {
        problems.push(`asks another host: ${request.url()}`);
      }
    });
    await page.goto(origin + path, { waitUntil: "networkidle" });
    // The theme gives its switch a name when it has taken the page over.
    await page.waitForSelector("[role=switch][title]:not([title=''])", {
      state: "attached",
    });
    const sideways = await page.evaluate<number>(
      "document.documentElement.scrollWidth - innerWidth",
    );
    if (sideways > 0) {
      problems.push(`scrolls sideways by ${sideways} pixels`);
    }
    if (axe !== undefined) {
      await page.evaluate(axe);
      const found = await page.evaluate<readonly Violation[]>(
        `axe.run(document, { resultTypes: ["violations"] }).then(({ violations }) => violations.map(({ id, impact, nodes }) => ({ id, impact, nodes: nodes.map(({ target }) => ({ target })) })))`,
      );
      problems.push(...found.filter(isSerious).map(describe));
    }
  } finally {
    await context.close();
  }
  return problems.map((problem) => `${path} at ${width} ${scheme} ${problem}`);
}

function isSerious({ impact }: Violation): boolean {
  return impact === "serious" || impact === "critical";
}

function describe({ id, nodes }: Violation): string {
  const some = nodes.slice(0, 3).map(({ target }) => String(target));
  return `breaks ${id} ${nodes.length} times: ${some.join(", ")}`;
}
