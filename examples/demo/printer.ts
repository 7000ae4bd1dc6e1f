import { styleText } from "node:util";

import type { Shown, Step } from "./step.ts";

type Style = Parameters<typeof styleText>[0];

/** Writes the demo to a terminal, or as plain text anywhere else. */
export class Printer {
  readonly #write: (line: string) => void;
  readonly #colours: boolean;

  constructor(write: (line: string) => void, colours: boolean) {
    this.#write = write;
    this.#colours = colours;
  }

  heading(text: string): void {
    this.#write(`\n${this.#style("bold", text)}`);
  }

  step({ title, operation }: Step, shown: Shown, asDocumented: boolean): void {
    const failed = shown.error !== undefined;
    const mark = asDocumented ? "" : this.#style("red", "  NOT AS DOCUMENTED");
    const { status, ...rest } = shown;
    const facts = Object.entries(rest)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => `${this.#style("dim", name)} ${value}`);
    const first = this.#style(
      failed ? "yellow" : "green",
      status ?? "no answer",
    );
    this.#write(`  ${title}${mark}`);
    this.#write(`    ${this.#style("dim", operation)}`);
    this.#write(`    ${[first, ...facts].join("   ")}`);
  }

  summary(calls: number, found: readonly string[]): void {
    const verdict =
      found.length === 0
        ? this.#style("green", `${calls} calls, all as documented.`)
        : this.#style("red", `${found.length} differences:`);
    this.#write(`\n${verdict}`);
    for (const difference of found) {
      this.#write(`  ${difference}`);
    }
  }

  #style(style: Style, text: string | number | boolean): string {
    return this.#colours
      ? styleText(style, String(text), { validateStream: false })
      : String(text);
  }
}
