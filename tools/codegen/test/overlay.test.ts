import path from "node:path";
import { expect, test } from "vitest";
import { findProviders } from "../src/read/load-sources.ts";
import { readOverlay } from "../src/read/read-overlay.ts";
import { answer } from "./answer.ts";
import { generated } from "./generated.ts";
import { spec } from "./spec.ts";
import { workspace } from "./workspace.ts";

const repository = path.join(import.meta.dirname, "../../..");

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

function nothing(document: string, target: string): string {
  return `action finds nothing to change in ${document} at ${target}: where that document changed, remove the action or look for the new place`;
}

test("an overlay corrects each document", async () => {
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
      `specs/p/overlay.yaml:8:5 ${nothing("any document", "$..properties.bic")}`,
      `specs/p/overlay.yaml:14:5 ${nothing("any document", "$..properties.size")}`,
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
    await refusal(overlay({ target: "$..size", update: { enum: { a: 1 } } })),
  ).toMatch(
    /^specs\/p\/given\/a.yaml:\d+:\d+ Expected type `array` but got `object`. \(put it right, or take it out, by an action in specs\/p\/overlay.yaml with x-documents: \[given\/a.yaml\]\)$/,
  );
});

const faulty = {
  openapi: "3.1.0",
  info: { title: "Faulty", version: "1.0.0" },
  paths: {
    "/y": {
      get: answer({ type: "object", required: { id: true } }),
      post: { operationId: 7, responses: 7 },
    },
  },
};

test("a document with faults is repaired before it is judged, and an operation taken out", async () => {
  const [file, named] = ["given/b.json", { "x-documents": ["given/b.json"] }];
  const root = await workspace({
    "specs/p/given/a.yaml": given,
    [`specs/p/${file}`]: faulty,
    "specs/p/overlay.yaml": overlay(
      { target: "$.paths['/y'].get..required", ...named, remove: true },
      { target: "$.paths['/y'].post", ...named, remove: true },
    ),
  });
  const { document } = await generated(root);
  expect(document.paths).toMatchObject({
    "/x": { get: answer({ properties: { size: { default: 3 } } }) },
    "/y": { get: answer({ type: "object" }) },
  });
  expect(document.paths?.["/y"]).not.toHaveProperty("post");
});

test("an action has to change each document that it names, and no other is changed", async () => {
  const target = "$..properties.size";
  const update = { type: "number" };
  const files = {
    "specs/p/given/a.yaml": given,
    "specs/p/given/b.yaml": spec({
      "/b": { get: answer({ properties: { size: { type: "integer" } } }) },
    }),
  };
  const one = await workspace({
    ...files,
    "specs/p/overlay.yaml": overlay({
      target,
      "x-documents": ["given/a.yaml"],
      update,
    }),
  });
  const { document } = await generated(one);
  expect(document.paths).toMatchObject({
    "/x": { get: answer({ properties: { size: { type: "number" } } }) },
    "/b": { get: answer({ properties: { size: { type: "integer" } } }) },
  });
  const two = await workspace({
    ...files,
    "specs/p/openapi.yaml": spec({ "/c": { get: answer({}) } }),
    "specs/p/overlay.yaml": overlay(
      { target, "x-documents": ["given/a.yaml", "openapi.yaml"], update },
      { target, "x-documents": ["given/c.yaml"], update },
    ),
  });
  await expect(generated(two)).rejects.toMatchObject({
    problems: [
      "specs/p/overlay.yaml:18:5 x-documents names specs/p/given/c.yaml, which is not there: name one of given/a.yaml, given/b.yaml, openapi.yaml, or remove the action",
    ],
  });
  const three = await workspace({
    ...files,
    "specs/p/openapi.yaml": spec({ "/c": { get: answer({}) } }),
    "specs/p/overlay.yaml": overlay({
      target,
      "x-documents": ["given/a.yaml", "openapi.yaml"],
      update,
    }),
  });
  await expect(generated(three)).rejects.toMatchObject({
    problems: [
      `specs/p/overlay.yaml:8:5 ${nothing("specs/p/openapi.yaml", target)}`,
    ],
  });
});

test("each action of ours says which documents it is for", async () => {
  for (const provider of await findProviders(repository)) {
    const overlays = await readOverlay(
      repository,
      provider,
      [
        "given/cancel-entity-onboarding.yaml",
        "given/close-account.yaml",
        "openapi.yaml",
      ].map((file) => `specs/${provider}/${file}`),
    );
    for (const { place, named } of overlays?.actions ?? []) {
      expect([place, named]).toEqual([place, true]);
    }
  }
});
