import { expect, test } from "vitest";
import { answer } from "./answer.ts";
import { generated } from "./generated.ts";
import { spec } from "./spec.ts";
import { workspace } from "./workspace.ts";

const given = spec({
  "/x": {
    get: answer({
      type: "object",
      properties: { iban: {}, size: { type: "integer", default: 3 } },
    }),
  },
});

function overlay(...actions: object[]): object {
  return {
    overlay: "1.0.0",
    info: { title: "Corrections", version: "1.0.0" },
    actions,
  };
}

async function refusal(content: string | object): Promise<unknown> {
  const root = await workspace({
    "specs/p/given/a.yaml": given,
    "specs/p/overlay.yaml": content,
  });
  return generated(root).catch((error: Error) => error.message);
}

test("an overlay corrects the merged document", async () => {
  const root = await workspace({
    "specs/p/given/a.yaml": given,
    "specs/p/overlay.yaml": overlay(
      { target: "$..properties.iban", update: { type: ["string", "null"] } },
      { target: "$..properties.size.default", remove: true },
    ),
  });
  const { document, schema } = await generated(root);
  expect(schema).toContain("iban?: string | null;");
  expect(JSON.stringify(document)).not.toContain("default");
});

test("an action that changes nothing is refused by its place and target", async () => {
  const root = await workspace({
    "specs/p/given/a.yaml": given,
    "specs/p/overlay.yaml": overlay(
      { target: "$..properties.bic", update: { type: "string" } },
      { target: "$..properties.size", update: { type: "integer" } },
      { target: "$..properties.size.default", remove: true },
    ),
  });
  await expect(generated(root)).rejects.toMatchObject({
    problems: [
      "specs/p/overlay.yaml:8:5 action changes nothing: $..properties.bic",
      "specs/p/overlay.yaml:14:5 action changes nothing: $..properties.size",
    ],
  });
});

test("an overlay that cannot be read or leaves an invalid document is refused", async () => {
  expect(await refusal("actions: []\n")).toBe(
    "specs/p/overlay.yaml:1:1 not an Overlay document",
  );
  expect(await refusal(overlay({ target: "$[", remove: true }))).toMatch(
    /^specs\/p\/overlay.yaml:8:5 action Invalid JSONPath expression/,
  );
  expect(
    await refusal(overlay({ target: "$..size", update: { items: ["A"] } })),
  ).toMatch(/^specs\/p\/given\/a.yaml:\d+:\d+ Expected type `Schema`/);
});
