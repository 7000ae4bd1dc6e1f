import fc from "fast-check";
import { expect, test } from "vitest";
import { catchRequests } from "./caught-requests.ts";
import { makeClient } from "./make-client.ts";

const name = fc.oneof(
  fc.string({ unit: "binary", maxLength: 8 }),
  fc.stringMatching(/^[A-Za-z][A-Za-z0-9-]{0,8}$/),
);
const value = fc
  .oneof(fc.string({ unit: "binary" }), fc.string(), fc.constant(""))
  .map((text) => `s3cret${text}`);

/** What a header can carry on every runtime. */
function isUsable(header: string, text: string): boolean {
  return (
    /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/.test(header) &&
    /^[!-~]([ -~]*[!-~])?$/.test(text)
  );
}

test("an extra header arrives as it is, or is refused without being quoted", () =>
  fc.assert(
    fc.asyncProperty(name, value, async (header, text) => {
      const { fetch, requests } = catchRequests();
      const client = makeClient({ fetch });
      const headers = Object.fromEntries([[header, text]]);
      let reason: unknown;
      try {
        await client["POST"]?.("/things", { headers });
      } catch (thrown) {
        reason = thrown;
      }
      if (isUsable(header, text)) {
        expect(reason).toBe(undefined);
        const sent = header.toLowerCase() === "x-api-key" ? "canary-key" : text;
        expect(requests[0]?.headers.get(header)).toBe(sent);
      } else {
        expect(reason).toMatchObject({ name: "ConfigurationError" });
        expect(String(reason)).not.toContain("s3cret");
        expect(requests).toEqual([]);
      }
    }),
    { numRuns: 500 },
  ));
