import { spawn } from "node:child_process";
import { once } from "node:events";

import { afterEach, describe, expect, test } from "vitest";

import { readOptions } from "../src/cli/read-options.ts";

const main = new URL("../dist/cli/main.js", import.meta.url).pathname;
const running: { kill: () => boolean }[] = [];
afterEach(() => {
  running.splice(0).forEach((each) => each.kill());
});

/** Runs the command until it has printed `until`, or ends. */
async function run(args: readonly string[], until = "\0") {
  const child = spawn(process.execPath, [main, ...args]);
  running.push(child);
  let output = "";
  let errors = "";
  child.stderr.on("data", (data: Buffer) => {
    errors += data.toString();
  });
  const printed = new Promise<void>((resolve) => {
    child.stdout.on("data", (data: Buffer) => {
      output += data.toString();
      if (output.includes(until)) {
        resolve();
      }
    });
  });
  await Promise.race([printed, once(child, "close")]);
  return { output, errors, code: child.exitCode };
}

describe("options", () => {
  test("have the names of startMock's", () => {
    const args =
      "--port 0 --host ::1 --seed 7 --fault-rate 0.1 --provider youhodler --ms-per-request 10";
    expect(readOptions(args.split(" "))).toEqual({
      port: 0,
      host: "::1",
      seed: 7,
      faultRate: 0.1,
      provider: "youhodler",
      msPerRequest: 10,
      list: false,
      help: false,
    });
    const webhooks =
      "--webhooks-url http://127.0.0.1:1/ --webhooks-hmac-client-secret s --webhooks-duplicate-rate 0.5 --webhooks-allow-remote";
    expect(readOptions(webhooks.split(" ")).webhooks).toEqual({
      url: "http://127.0.0.1:1/",
      hmacClientSecret: "s",
      duplicateRate: 0.5,
      allowRemote: true,
    });
    expect(readOptions([])).toEqual({ port: 4010, list: false, help: false });
  });

  test.each([
    ["--port 99999", "--port is 99999; it takes a number from 0 to 65535."],
    ["--fault-rate 2", "--fault-rate is 2; it takes a number from 0 to 1."],
    ["--webhooks-secret s", "--webhooks-url: is missing."],
    [
      "--webhooks-url http://127.0.0.1/ --webhooks-reorder-rate 2",
      "--webhooks-reorder-rate is 2; it takes a number from 0 to 1.",
    ],
    ["--seed x", "--seed is x; it takes a number from 0 to 4294967296."],
    [
      "--provider acme",
      "--provider is acme; it takes one of gu1-kyc, youhodler, yuno-banking, yuno-payments.",
    ],
  ])("%s is refused", (args, message) => {
    expect(() => readOptions(args.split(" "))).toThrow(message);
  });
});

test("one screen, then it serves", async () => {
  const { output, errors } = await run(["--port", "0"], "Ctrl+C");
  expect(output.trimEnd().split("\n").length).toBeLessThan(25);
  expect(errors).toBe("");
  const [, url = ""] = /yuno-payments: (\S+)/.exec(output) ?? [];
  expect((await fetch(`${url}/payments/none`)).status).toBe(401);
});

test("another host is warned of", async () => {
  const { errors } = await run(["--port", "0", "--host", "0.0.0.0"], "Ctrl+C");
  expect(errors).toContain("Warning: 0.0.0.0 is not loopback.");
});

test("the long list, and a mistake", async () => {
  const { output } = await run(["--list", "--provider", "yuno-banking"]);
  expect(
    output.split("\n").filter((line) => line.startsWith("curl ")),
  ).toHaveLength(14);
  const { errors, code } = await run(["--prot", "1"]);
  expect([code, errors]).toEqual([
    1,
    expect.stringContaining("Usage: fintech-mock"),
  ]);
});
