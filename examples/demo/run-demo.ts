import type { Clients } from "./clients.ts";
import { differences } from "./differences.ts";
import type { Printer } from "./printer.ts";
import type { Step } from "./step.ts";

/** Steps by the heading they stand under. */
export type Chapters = Readonly<Record<string, readonly Step[]>>;

/** Runs every step in order; gives what was not as documented. */
export async function runDemo(
  chapters: Chapters,
  clients: Clients,
  printer: Printer,
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const [heading, steps] of Object.entries(chapters)) {
    printer.heading(heading);
    for (const step of steps) {
      // One after the other: what is printed is what happened, in that order.
      const shown = await step.run(clients);
      const wrong = differences(step, shown);
      printer.step(step, shown, wrong.length === 0);
      found.push(...wrong);
    }
  }
  printer.summary(Object.values(chapters).flat().length, found);
  return found;
}
