import fc from "fast-check";
import { expect, test } from "vitest";
import { makeClient } from "./make-client.ts";

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function hexOf(char: string): string {
  return char.charCodeAt(0).toString(16);
}

/** How a text is written where it must not be taken for something else. */
const writings: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => JSON.stringify(text).slice(1, -1),
  (text) => JSON.stringify(JSON.stringify(text).slice(1, -1)).slice(1, -1),
  (text) => text.replace(/\W/g, (char) => `\\u00${hexOf(char)}`),
  encodeURIComponent,
  (text) => text.replace(/\W/g, (char) => `%${hexOf(char)}`),
  (text) => text.replace(/["&'<>]/g, (char) => entities[char]!),
  (text) => text.replace(/\W/g, (char) => `&#x${hexOf(char)};`),
  (text) => text.replace(/\W/g, (char) => `&#${char.charCodeAt(0)};`),
];

const secret = fc.stringMatching(/^[!-~][ -~]{2,20}[!-~]$/);

async function echo(apiKey: string, text: string): Promise<unknown> {
  const client = makeClient({
    credentials: { apiKey },
    fetch: async () => new Response(text, { status: 400 }),
  });
  const result = await client["POST"]?.("/things");
  return (result as { readonly error: { readonly text: unknown } }).error.text;
}

test("a credential is replaced in whichever writing it is echoed", () =>
  fc.assert(
    fc.asyncProperty(
      secret,
      fc.constantFrom(...writings),
      async (apiKey, write) => {
        expect(await echo(apiKey, `(${write(apiKey)})`)).toBe("(***)");
      },
    ),
    { numRuns: 1000 },
  ));

test("what is no credential stays", async () => {
  const text = "a&amp;c a+c a%2Bc abc";
  expect(await echo("a<c>", text)).toBe(text);
});

test("a megabyte of backslashes is looked through in no time", async () => {
  const text = "\\".repeat(1_000_000);
  expect(await echo('"<">', text)).toBe(text.slice(0, 65_536));
});
