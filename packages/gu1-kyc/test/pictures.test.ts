import { describe, expect, test } from "vitest";
import {
  type Step,
  type UntypedResult,
  openClient,
  picture,
  serve,
} from "@fintech-clients/testing";
import { provider } from "./provider.ts";

const template =
  "/api/kyc/face-match/verifications/{verificationId}/selfie-image";
const png: Step = {
  body: { base64: picture },
  headers: { "content-type": "image/png" },
};
const bytes = Buffer.from(picture, "base64");

/** Reads the picture from a server that plays these steps. */
async function read(steps: Step[], init: object = {}): Promise<UntypedResult> {
  const server = await serve(...steps);
  const client = openClient(provider, { baseUrl: server.url });
  const params = { path: { verificationId: "v" } };
  return client.request("GET", template, { params, ...init });
}

async function bytesOf(data: unknown): Promise<Buffer> {
  return Buffer.from(await new Response(data as BodyInit).arrayBuffer());
}

test("a picture is a Blob of its own type", async () => {
  const { data, error } = await read([png]);
  expect(error).toBe(undefined);
  expect(data).toBeInstanceOf(Blob);
  expect((data as Blob).type).toBe("image/png");
  expect(await bytesOf(data)).toEqual(bytes);
});

test.each([
  ["blob", Blob],
  ["arrayBuffer", ArrayBuffer],
  ["stream", ReadableStream],
] as const)("parseAs %s hands over the same bytes", async (parseAs, type) => {
  const { data } = await read([png], { parseAs });
  expect(data).toBeInstanceOf(type);
  expect(await bytesOf(data)).toEqual(bytes);
});

test("middleware sees the picture, and may put another in its place", async () => {
  const seen: number[] = [];
  const looking = {
    onResponse: async ({ response }: { response: Response }) => {
      seen.push((await response.clone().arrayBuffer()).byteLength);
    },
  };
  const { data } = await read([png], { middleware: [looking] });
  expect(seen).toEqual([bytes.length]);
  expect(await bytesOf(data)).toEqual(bytes);

  const replacing = {
    onResponse: () =>
      new Response("other", { headers: { "content-type": "image/x" } }),
  };
  const other = await read([png], { middleware: [replacing] });
  expect((other.data as Blob).type).toBe("image/x");
  expect(await bytesOf(other.data)).toEqual(Buffer.from("other"));
});

test("a picture that breaks off is a failed attempt, and is read again", async () => {
  const cut: Step = { ...png, cut: "in-body" };
  const retry = { maxAttempts: 2, baseDelayMs: 1 };
  const { data, attempts } = await read([cut, png], { retry });
  expect(attempts).toBe(2);
  expect(await bytesOf(data)).toEqual(bytes);
});

describe("what is no picture", () => {
  test("nothing at all is a ResponseError", async () => {
    const { error } = await read([
      { headers: { "content-type": "image/png" } },
    ]);
    expect(error).toMatchObject({ name: "ResponseError", outcome: "executed" });
    expect(error?.message).toContain("has no body");
  });

  test("an error is read as JSON", async () => {
    const body = { error: "NOT_FOUND", message: "a" };
    const { error } = await read([{ status: 404, body }]);
    expect(error).toMatchObject({ name: "ApiError", code: "NOT_FOUND" });
    expect(error?.["body"]).toEqual(body);
  });
});
