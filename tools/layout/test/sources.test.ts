import { describe, expect, test } from "vitest";
import { filesOf, providers, textOf } from "./packages.ts";

/** What a package's sources may import beside their own files. */
const dependency = "@fintech-clients/shared";

/** The one file that knows openapi-fetch, so that it can be replaced. */
const transport = "src/transport.ts";

/** Every written source file of a package; generated ones are as long as their spec. */
const sourcesOf = (name: string): string[] =>
  filesOf(name).filter((file) => /^src\/(?!generated\/)/.test(file));

const importsOf = (text: string): string[] =>
  [...text.matchAll(/(?:from|import)[\s(]*"([^"]+)"/g)]
    .map(([, specifier = ""]) => specifier)
    .filter((specifier) => !/^\.\.?\/[\w./-]+\.js$/.test(specifier));

describe.each(providers)("%s", (name) => {
  test.each(sourcesOf(name))("%s imports nothing but shared", (file) => {
    const allowed = new Set([dependency, `${dependency}/user`]);
    const others = importsOf(textOf(file, name)).filter(
      (specifier) => !allowed.has(specifier),
    );
    expect(others).toEqual([]);
  });
});

describe("shared", () => {
  test.each(sourcesOf("shared"))("%s imports nothing but its own", (file) => {
    const allowed = file === transport ? ["openapi-fetch"] : [];
    expect(importsOf(textOf(file, "shared"))).toEqual(allowed);
  });
});

test.each(
  [...providers, "shared"].flatMap((name) =>
    sourcesOf(name).map((file) => [name, file] as const),
  ),
)("%s/%s is short", (name, file) => {
  expect(textOf(file, name).split("\n").length).toBeLessThan(200);
});
