import { describe, expect, test } from "vitest";
import { checkLinks } from "../src/check/check-links.ts";
import { resolveLink, sourceOf } from "../src/plugin/links.ts";

describe("a link of a page", () => {
  const host = "https://github.com/fintech-clients/fintech-clients/blob/main/";

  test.each([
    ["docs/contract.md", "runtimes.md", "/runtimes"],
    [
      "docs/contract.md",
      "unclear-outcomes.md#gu1-kyc",
      "/unclear-outcomes#gu1-kyc",
    ],
    ["docs/contract.md", "#attempts", "#attempts"],
    ["README.md", "docs/README.md", "/all-pages"],
    ["docs/README.md", "../README.md", "/"],
    ["README.md", "packages/gu1-kyc/README.md", "/packages/gu1-kyc"],
    [
      "packages/gu1-kyc/README.md",
      `${host}docs/contract.md#keys`,
      "/contract#keys",
    ],
    ["README.md", "LICENSE", `${host}LICENSE`],
    ["README.md", "https://example.com/", "https://example.com/"],
  ])("of %s to %s leads to %s", (page, href, expected) => {
    expect(resolveLink(page, href)).toBe(expected);
  });

  test("to nothing is refused with the page and the link", () => {
    expect(() => resolveLink("README.md", "docs/none.md")).toThrow(
      "README.md links to docs/none.md, which does not exist",
    );
  });
});

test.each([
  ["contract.md", "docs/contract.md"],
  ["README.md", "docs/README.md"],
  ["index.md", "README.md"],
  ["generated/packages/gu1-kyc.md", "packages/gu1-kyc/README.md"],
  ["reference/states.md", undefined],
])("the page %s was made from %s", (page, source) => {
  expect(sourceOf(page)).toBe(source);
});

test("links and anchors that the built site does not have are named", () => {
  const pages = new Map([
    [
      "/index.html",
      '<a href="/a#here">a</a><a href="/b">b</a><a href="/a#there">c</a>',
    ],
    ["/a.html", '<h2 id="here">A</h2><img src="/none.svg">'],
  ]);
  expect(checkLinks(new Set(pages.keys()), pages)).toEqual([
    "/index.html links to /b, which does not exist",
    "/index.html links to /a#there, which has no such anchor",
    "/a.html links to /none.svg, which does not exist",
  ]);
});
