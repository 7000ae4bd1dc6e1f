import { expect, test } from "vitest";
import { serve } from "../src/client/serve.ts";

test("steps are played in order, later ones after earlier ones", async () => {
  const server = await serve({ status: 201 });
  server.play([{ status: 202 }, { status: 203 }]);
  const next = async (): Promise<number> => (await fetch(server.url)).status;
  expect([await next(), await next(), await next()]).toEqual([201, 202, 203]);
  expect(server.unexpected).toEqual([]);
});

test("a request beyond the script is answered 599 and recorded", async () => {
  const server = await serve({});
  await fetch(server.url);
  const response = await fetch(`${server.url}/more`, { method: "PUT" });
  expect(response.status).toBe(599);
  expect(server.requests).toHaveLength(2);
  expect(server.unexpected).toEqual([
    expect.objectContaining({ method: "PUT", url: "/more" }),
  ]);
});

test("a cut in the body is refused where there is no body", async () => {
  const server = await serve();
  expect(() => server.play([{ cut: "in-body" }])).toThrow("needs a body");
  expect(() => server.play([{ cut: "stall-before-answer" }])).not.toThrow();
});
