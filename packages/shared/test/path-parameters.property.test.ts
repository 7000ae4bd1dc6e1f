import fc from "fast-check";
import { expect, test } from "vitest";
import { catchRequests, type CaughtRequests } from "./caught-requests.ts";
import { makeClient } from "./make-client.ts";

const awkward = fc.string({
  unit: fc.constantFrom(
    ..."./\\%2eE?#@:;{}[]~ é\u0000\n\u2028".split(""),
    "😀",
    "\ud800",
    "%2e",
    "..",
  ),
});

const dots = fc
  .array(fc.constantFrom(".", "%2e", "%2E"), { minLength: 1, maxLength: 3 })
  .map((each) => each.join(""));

const anyValue = fc.oneof(
  awkward,
  dots,
  fc.string({ unit: "binary" }),
  fc.double(),
  fc.bigInt(),
  fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true }),
);

const mistake = expect.objectContaining({
  name: "ConfigurationError",
  outcome: "not-sent",
}) as unknown;

/** The contract's words in another form: what one segment of a path can stand for. */
function isUsable(value: unknown): value is string | number | bigint | boolean {
  if (typeof value === "number") {
    return Number.isFinite(value);
  }
  if (typeof value !== "string") {
    return typeof value === "bigint" || typeof value === "boolean";
  }
  const decoded = value.replaceAll(/%2e/gi, ".");
  return !/^\.{0,2}$|\p{Cs}/u.test(decoded);
}

async function get(
  path: string,
  init: object,
): Promise<{ caught: CaughtRequests; reason: unknown }> {
  const caught = catchRequests();
  try {
    await makeClient({ fetch: caught.fetch })["GET"]?.(path, init);
    return { caught, reason: undefined };
  } catch (reason) {
    return { caught, reason };
  }
}

test("a path parameter arrives as its segment, or is refused", () =>
  fc.assert(
    fc.asyncProperty(anyValue, anyValue, async (one, other) => {
      const params = { path: { one, other } };
      const { caught, reason } = await get("/a/{one}/b/{other}/c", { params });
      if (isUsable(one) && isUsable(other)) {
        expect(reason).toBe(undefined);
        const url = new URL(caught.requests[0]!.url);
        expect(url.origin).toBe("https://things.example");
        expect(url.search + url.hash).toBe("");
        expect(url.pathname.split("/").map(decodeURIComponent)).toEqual([
          "",
          "api",
          "a",
          String(one),
          "b",
          String(other),
          "c",
        ]);
      } else {
        expect(reason).toEqual(mistake);
        expect(caught.requests).toEqual([]);
      }
    }),
    { numRuns: 500 },
  ));

test("a path reaches what it says under the base URL, or nothing", () =>
  fc.assert(
    fc.asyncProperty(
      fc.oneof(
        awkward,
        awkward.map((text) => `/${text}`),
        fc.webUrl(),
        fc.webPath(),
      ),
      async (path) => {
        const { caught, reason } = await get(path, {});
        if (reason === undefined) {
          const url = new URL(caught.requests[0]!.url);
          expect(url.origin).toBe("https://things.example");
          expect(url.pathname).toBe(`/api${path}`);
          expect(url.search + url.hash).toBe("");
        } else {
          expect(reason).toEqual(mistake);
          expect(caught.requests).toEqual([]);
        }
      },
    ),
    { numRuns: 500 },
  ));
