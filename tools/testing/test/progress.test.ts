import { PassThrough } from "node:stream";
import { expect, test } from "vitest";
import { Progress } from "../src/progress.ts";

/** Runs a command of three steps, and gives what it printed. */
function printed(isTTY: boolean): string {
  const stream = Object.assign(new PassThrough(), { isTTY, columns: 80 });
  const progress = new Progress(3, stream as unknown as NodeJS.WriteStream);
  progress.done("first");
  progress.log("a remark");
  progress.done();
  progress.done();
  progress.stop();
  return String(stream.read());
}

test("where there is no terminal, lines end with how far it is", () => {
  const lines = printed(false).trim().split("\n");

  expect(lines).toEqual([
    expect.stringMatching(/^first \[1 of 3, about \d+ s left\]$/),
    "a remark",
    // The second step has no line, and comes too soon after the last one.
    "3 of 3",
  ]);
});

test("on a terminal a bar stands below the lines", () => {
  const text = printed(true);

  expect(text).toContain("first\n");
  expect(text.indexOf("=== 3 of 3")).toBeGreaterThan(text.indexOf("a remark"));
});
