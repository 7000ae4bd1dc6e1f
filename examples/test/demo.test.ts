import { execFile } from "node:child_process";
import { promisify } from "node:util";

import { startMock, type Mock } from "@fintech-clients/mock";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { createClients } from "../demo/clients.ts";
import { paymentAndRefund } from "../demo/payment-and-refund.ts";
import { Printer } from "../demo/printer.ts";
import { startReceiver } from "../demo/receiver.ts";
import { runDemo } from "../demo/run-demo.ts";
import { successes } from "../demo/successes.ts";

const run = promisify(execFile);

describe("pnpm demo", () => {
  let output: string;
  beforeAll(async () => {
    // Rejects unless the exit code is 0.
    const { stdout } = await run(process.execPath, ["demo.ts"], {
      cwd: new URL("..", import.meta.url),
    });
    output = stdout;
  }, 60_000);

  test("begins with a payment, its webhook and its refund, on one screen", () => {
    const [first = ""] = output.split("\n\nFive operations\n");
    expect(first.split("\n").length).toBeLessThanOrEqual(24);
    expect(first).toMatch(/POST \/customers\n {4}201 /);
    expect(first).toMatch(/POST \/checkout\/sessions\n {4}200 /);
    expect(first).toMatch(
      /POST \/payments\n {4}201 {3}data.status SUCCEEDED {3}data.sub_status APPROVED {3}key \S{36}\n/,
    );
    expect(first).toMatch(/verified true {3}name payment.purchase/);
    expect(first).toMatch(
      /\n {4}401 {3}verified false {3}reason wrong-proof\n/,
    );
    expect(first).toMatch(/\/refund\n {4}200 {3}data.status REFUNDED/);
    expect(first).toMatch(/verified true {3}name payment.refund/);
  });

  test.each([
    ["/banking/entities/{entity_id}/onboardings/{onboarding_id}/cancel", 200],
    ["/banking/entities/{entity_id}/onboardings/{onboarding_id}/cancel", 202],
    ["/banking/accounts/{account_id}", 200],
    ["/payments/{payment_id}/transactions/{transaction_id}/cancel", 200],
    ["/api/kyc/validations/{id}/cancel", 200],
    ["/on-ramp-sessions/{session_id}/cancel", 201],
  ])("shows %s with %i", (path, status) => {
    expect(output).toContain(`${path}\n    ${status}   data.`);
  });

  test("shows each outcome of what goes wrong", () => {
    expect(output).toMatch(/401.*INVALID_CREDENTIALS.*outcome rejected/);
    expect(output).toMatch(/ConfigurationError.*outcome not-sent/);
    expect(output).toMatch(/500.*outcome unknown/);
    expect(output).toMatch(/ConnectionError.*outcome unknown/);
  });

  test("is plain text where there is no terminal", () => {
    expect(output).not.toContain("\u001B");
  });
});

describe("the demo's own check", () => {
  let mock: Mock;
  beforeAll(async () => {
    mock = await startMock();
  });
  afterAll(() => mock.close());

  test("lists every difference, and marks the call", async () => {
    const [step] = successes;
    const expected = { status: 204, "data.status": "CANCELLED", gone: true };
    const lines: string[] = [];
    const found = await runDemo(
      { Lies: step ? [{ ...step, expected }] : [] },
      createClients(mock),
      new Printer((line) => lines.push(line), false),
    );
    const title = "Yuno Banking: cancel an onboarding, answered with 200";
    expect(found).toEqual([
      `${title}: status is 200, documented is 204`,
      `${title}: gone is undefined, documented is true`,
      `${title}: data.provider.status is cancelled, documented is undefined`,
      `${title}: data.requirements.length is 0, documented is undefined`,
    ]);
    expect(lines.join("\n")).toContain(`${title}  NOT AS DOCUMENTED`);
    expect(lines.join("\n")).toContain("4 differences:");
  });

  test("notices a webhook that another secret signed", async () => {
    const receiver = await startReceiver("whsec_demo");
    const other = await startMock({
      webhooks: { url: receiver.url, hmacClientSecret: "whsec_other" },
    });
    const found = await runDemo(
      { Payment: paymentAndRefund(receiver) },
      createClients(other),
      new Printer(() => {}, false),
    );
    await other.close();
    receiver.close();
    expect(found).toContain(
      "Its webhook arrives: status is 401, documented is 200",
    );
    expect(found).toContain(
      "Its webhook arrives: verified is false, documented is true",
    );
  });

  test("uses colours only where it is told to", async () => {
    const lines: string[] = [];
    new Printer((line) => lines.push(line), true).heading("A heading");
    expect(lines.join("")).toContain("\u001B[1mA heading");
  });
});
