import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { startMock, type Mock } from "@fintech-clients/mock";
import {
  afterAll,
  beforeAll,
  beforeEach,
  describe,
  expect,
  test,
  vi,
} from "vitest";

import { runProgram, toMock } from "./run-program.ts";

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
// An example sends the same key every time, and the answer to a key stays the same.
beforeEach(() => mock.reset());
afterAll(() => mock.close());

const firstCalls = [
  ["yuno-banking", ["202 PENDING", "200 CANCELLED"]],
  ["yuno-payments", ["201 SUCCEEDED APPROVED", "200 REFUNDED"]],
  ["gu1-kyc", ["201 pending", "200 cancelled"]],
  ["youhodler", ["202 executing"]],
] as const;

const errors = [
  ["yuno-banking", { prefer: "code=202" }, "accepted CANCELLED"],
  [
    "yuno-banking",
    { prefer: "code=404" },
    'No such onboarding. ["Onboarding not found"]',
  ],
  [
    "yuno-banking",
    { prefer: "code=400" },
    "Refused: Onboarding has reached a terminal status and cannot be cancelled",
  ],
  ["yuno-payments", {}, "Cancelled. CANCELED"],
  [
    "yuno-payments",
    { prefer: "code=403" },
    'Ask Yuno for access. ["The merchant has no authorization to use this API."]',
  ],
  [
    "yuno-payments",
    { prefer: "code=400" },
    "Nothing was cancelled. POST /payments/{payment_id}/transactions/{transaction_id}/cancel: 400 INVALID_REQUEST",
  ],
  ["gu1-kyc", {}, "Cancelled. 2025-01-27T10:30:00Z"],
  [
    "gu1-kyc",
    { prefer: "code=400" },
    "Already decided. Cannot cancel validation with status 'approved'. Only 'pending' or 'in_progress' validations can be cancelled.",
  ],
  [
    "gu1-kyc",
    { prefer: "fault=500-after-execution" },
    "Look the validation up. DELETE /api/kyc/validations/{id}/cancel: 500",
  ],
  ["youhodler", {}, "Changed. Quay Coffee Roasters"],
  ["youhodler", { prefer: "code=409" }, "Not in this state. state_conflict"],
  [
    "youhodler",
    { prefer: "fault=502-html" },
    "Read the client. PATCH /clients/{client_id}: 502",
  ],
] as const;

describe("the programs that the READMEs show run", () => {
  test.each(firstCalls)("%s: first call", async (provider, lines) => {
    const send = toMock(mock, provider);
    expect(await runProgram(`${provider}.ts`, mock, send)).toEqual(lines);
  });

  test.each(errors)("%s: errors, %j", async (provider, headers, line) => {
    const send = toMock(mock, provider, headers);
    const file = `recipes/${provider}/errors.ts`;
    expect(await runProgram(file, mock, send)).toEqual([line]);
  });

  test.each(firstCalls)("%s: own tests", async (provider) => {
    // Its own assertions fail the import.
    const send = toMock(mock, provider);
    const file = `recipes/${provider}/own-tests.ts`;
    expect(await runProgram(file, mock, send)).toEqual([]);
  });

  test("youhodler: events", async () => {
    const send = toMock(mock, "youhodler");
    const lines = await runProgram("recipes/youhodler/events.ts", mock, send);
    expect(lines[0]).toContain("operations.withdrawal.executed.v1");
  });

  test.each(firstCalls)("%s: the simulator", async (provider) => {
    const file = `recipes/${provider}/mock.ts`;
    expect(await runProgram(file, mock, fetch)).toEqual([]);
  });

  test.each(firstCalls)("%s: logging", async (provider) => {
    const send = toMock(mock, provider);
    const file = `recipes/${provider}/logging.ts`;
    const [event, ...more] = await runProgram(file, mock, send);
    expect(more).toEqual([]);
    expect(event).toContain(`"attempt":1,"status":200`);
  });

  test("youhodler: client credentials", async () => {
    const send = toMock(mock, "youhodler");
    const file = "recipes/youhodler/client-credentials.ts";
    expect(await runProgram(file, mock, send)).toEqual([
      '["withdrawals.create","ramps.read"] Treasurer',
    ]);
  });

  test("youhodler: withdraw", async () => {
    const send = toMock(mock, "youhodler");
    const file = "recipes/youhodler/withdraw.ts";
    expect(await runProgram(file, mock, send)).toEqual([
      "202 executing 1a976107-ada8-867a-ab87-844538dd469d",
    ]);
  });

  test.each([
    ["yuno-payments", "SUCCEEDED APPROVED"],
    ["yuno-banking", "PENDING"],
    ["gu1-kyc", "pending"],
  ] as const)("%s: create", async (provider, line) => {
    const send = toMock(mock, provider);
    const file = `recipes/${provider}/create.ts`;
    expect(await runProgram(file, mock, send)).toEqual([line]);
  });

  test("gu1-kyc: create, unclear", async () => {
    const send = toMock(mock, "gu1-kyc", { prefer: "fault=502-html" });
    const file = "recipes/gu1-kyc/create.ts";
    expect(await runProgram(file, mock, send)).toEqual([
      "Look it up. POST /api/kyc/validations: 502",
    ]);
  });

  test("gu1-kyc: upload a picture", async () => {
    const file = fileURLToPath(new URL("programs.test.ts", import.meta.url));
    vi.stubEnv("PICTURE", file);
    const sent: FormData[] = [];
    const send = toMock(mock, "gu1-kyc");
    const recording: typeof fetch = async (input, init) => {
      const copy = new Request(input, init);
      sent.push(await copy.clone().formData());
      return send(copy.url, { ...init, body: await copy.arrayBuffer() });
    };
    const program = "recipes/gu1-kyc/upload-picture.ts";
    expect(await runProgram(program, mock, recording)).toEqual([
      "200 answered",
    ]);
    const [form] = sent;
    const picture = form?.get("documentFront") as File;
    expect([picture.name, picture.type]).toEqual(["front.jpg", "image/jpeg"]);
    expect(await picture.text()).toBe(await readFile(file, "utf8"));
    expect(form?.get("performDocumentLiveness")).toBe("true");
  });

  test("unwrap, both ways", async () => {
    const file = "recipes/unwrap.ts";
    expect(await runProgram(file, mock, toMock(mock, "youhodler"))).toEqual([
      "executed",
    ]);
    const refused = toMock(mock, "youhodler", { prefer: "code=422" });
    expect(await runProgram(file, mock, refused)).toEqual([
      "POST /on-ramp-sessions/{session_id}/cancel: 422 not_admissible rejected",
    ]);
  });
});
