import { expect, test, vi } from "vitest";
import { makeClient } from "./make-client.ts";

test("constructing a client does no I/O, starts no timer and asks for nothing", () => {
  const used = {
    fetch: vi.fn<() => void>(),
    credentials: vi.fn<() => void>(),
    onAttempt: vi.fn<() => void>(),
  };
  const watched = [
    vi.spyOn(globalThis, "fetch"),
    vi.spyOn(globalThis, "setTimeout"),
    vi.spyOn(globalThis, "setInterval"),
    vi.spyOn(crypto, "randomUUID"),
    ...Object.values(used),
  ];
  const listening = process.getActiveResourcesInfo().length;
  makeClient(used);
  makeClient();
  expect(watched.map((each) => each.mock.calls.length)).toEqual(
    watched.map(() => 0),
  );
  expect(process.getActiveResourcesInfo().length).toBe(listening);
  vi.restoreAllMocks();
});
