import type { Progress } from "@fintech-clients/testing/progress";
import type { Browser, ConsoleMessage, Page, Request } from "playwright-core";

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

/** Loads pages, a few at a time as loading waits more than it computes, and gives what is wrong with each, as a line each. */
export async function visitAll(
  browser: Browser,
  origin: string,
  paths: readonly string[],
  { width, scheme, axe }: View,
  progress: Progress,
): Promise<string[]> {
  const problems: string[] = [];
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: scheme,
  });
  const left = paths.values();
  const visitRest = async (): Promise<void> => {
    const page = await context.newPage();
    for (const path of left) {
      const found = await visit(page, origin, path, axe);
      const lines = found.map(
        (each) => `${path} at ${width} ${scheme} ${each}`,
      );
      problems.push(...lines);
      progress.done(lines.length === 0 ? undefined : lines.join("\n"));
    }
  };
  await Promise.all(Array.from({ length: 3 }, visitRest));
  await context.close();
  return problems;
}

async function visit(
  page: Page,
  origin: string,
  path: string,
  axe: string | undefined,
): Promise<string[]> {
  const found: string[] = [];
  const forget = listen(page, origin, (problem) => found.push(problem));
  try {
    await page.goto(origin + path, { waitUntil: "networkidle" });
    found.push(...(await inspect(page, axe)));
  } catch (error) {
    found.push(`cannot be looked at: ${String(error)}`);
  }
  forget();
  return found;
}

/** Reports what a page throws and logs, and what it cannot load or asks of others, until the function it gives is called. */
function listen(
  page: Page,
  origin: string,
  report: (problem: string) => void,
): () => void {
  const onError = (error: Error): void => report(`throws ${error.message}`);
  const onConsole = (message: ConsoleMessage): void => {
    if (["error", "warning"].includes(message.type())) {
      report(`logs ${message.text()}`);
    }
  };
  const onRequest = (request: Request): void => {
    const url = request.url();
    if (!url.startsWith("data:") && !url.startsWith(origin)) {
      report(`asks another host: ${url}`);
    }
  };
  page.on("pageerror", onError);
  page.on("console", onConsole);
  page.on("request", onRequest);
  return () => {
    page.off("pageerror", onError);
    page.off("console", onConsole);
    page.off("request", onRequest);
  };
}

async function inspect(page: Page, axe: string | undefined): Promise<string[]> {
  // The theme gives its switch a name when it has taken the page over.
  await page.waitForSelector("[role=switch][title]:not([title=''])", {
    state: "attached",
  });
  const sideways = await page.evaluate<number>(
    "document.documentElement.scrollWidth - innerWidth",
  );
  const problems =
    sideways > 0 ? [`scrolls sideways by ${sideways} pixels`] : [];
  if (axe === undefined) {
    return problems;
  }
  await page.evaluate(axe);
  const found = await page.evaluate<readonly Violation[]>(
    `axe.run(document, { resultTypes: ["violations"] }).then(({ violations }) => violations.map(({ id, impact, nodes }) => ({ id, impact, nodes: nodes.map(({ target }) => ({ target })) })))`,
  );
  return [...problems, ...found.filter(isSerious).map(describe)];
}

function isSerious({ impact }: Violation): boolean {
  return impact === "serious" || impact === "critical";
}

function describe({ id, nodes }: Violation): string {
  const some = nodes.slice(0, 3).map(({ target }) => String(target));
  return `breaks ${id} ${nodes.length} times: ${some.join(", ")}`;
}
