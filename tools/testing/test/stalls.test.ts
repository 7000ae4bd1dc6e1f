import { expect, test } from "vitest";
import { serve } from "../src/client/serve.ts";
import type { Step } from "../src/server/step.ts";
import { rawSocket } from "./raw-socket.ts";

const request = "GET / HTTP/1.1\r\nHost: x\r\n\r\n";

/** Whether a promise is settled by the time that whatever is ready has run. */
async function isSettled(promise: Promise<void>): Promise<boolean> {
  const later = new Promise<"later">((resolve) => {
    setTimeout(() => resolve("later"), 10);
  });
  return (await Promise.race([promise, later])) !== "later";
}

const stalls: readonly Step[] = [
  { cut: "stall-before-answer" },
  { cut: "stall-in-body", body: "abcd" },
  { cut: "endless-headers" },
];

test.each(stalls)("$cut is told once it is reached", async (step) => {
  const server = await serve({}, step);
  const stalled = server.stalled(1);
  await (await fetch(server.url)).text();
  expect(await isSettled(stalled)).toBe(false);
  rawSocket(server.url).write(request);
  await stalled;
});

test.each(stalls)("$cut is released by the client", async (step) => {
  const server = await serve(step);
  const client = rawSocket(server.url);
  client.write(request);
  await server.stalled(1);
  const released = server.released();
  expect(await isSettled(released)).toBe(false);
  client.resetAndDestroy();
  await released;
});

test("nothing is held where nothing stalled", async () => {
  const server = await serve({ cut: "before-answer" });
  rawSocket(server.url).write(request);
  await server.arrived(1);
  expect(await isSettled(server.released())).toBe(true);
});

test.each<[Step, number | undefined]>([
  [{}, 200],
  [{ status: 503 }, 503],
  [{ status: 201, body: "abcd", cut: "in-body" }, 201],
  [{ status: 201, body: "abcd", cut: "reset-in-body" }, 201],
  [{ status: 201, body: "abcd", cut: "stall-in-body" }, 201],
  [{ cut: "before-answer" }, undefined],
  [{ cut: "reset-before-answer" }, undefined],
  [{ cut: "stall-before-answer" }, undefined],
  [{ cut: "endless-headers" }, undefined],
])("%j is recorded as answered %s", async (step, answered) => {
  const server = await serve(step);
  rawSocket(server.url)
    .on("error", () => {})
    .write(request);
  await server.arrived(1);
  expect(server.requests).toMatchObject([{ answered }]);
});
