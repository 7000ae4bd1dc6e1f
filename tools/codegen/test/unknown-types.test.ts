import path from "node:path";
import { describe, expect, test } from "vitest";
import { generated } from "./generated.ts";
import { knownUnknowns } from "./known-unknowns.ts";
import { unknownPlaces } from "./unknown-places.ts";

const repository = path.join(import.meta.dirname, "../../..");

describe.each(Object.entries(knownUnknowns))(
  "%s",
  async (provider, reasons) => {
    const { schema } = await generated(repository, provider);
    const { unknown, never } = unknownPlaces(schema);

    test("has a reason for each unknown, and no reason for nothing", () => {
      expect(unknown).toEqual(Object.values(reasons).flat().toSorted());
    });

    test("has no type that nothing fits", () => {
      expect(never).toEqual([]);
    });
  },
);

test("unknown and never are found wherever they stand", () => {
  const places = unknownPlaces(`
    export interface components {
      schemas: {
        A: A;
        "e-e": EE;
        F: F;
        K: { l: unknown };
      };
      responses: {
        G: { headers: { [name: string]: unknown }; content: { "x/y": unknown } };
      };
    }
    export interface operations {
      h: { requestBody?: never; responses: { 200: { content?: never } } };
      i: { requestBody: { content: { "x/y": { j?: never } } } };
    }
    export interface webhooks {
      m: { get?: never; post: { requestBody: { content: { "x/y": { n: unknown; o?: never } } } } };
    }
    export type A = { b?: unknown; c: { d: unknown[] }[]; content?: never };
    export type EE = A & { [key: string]: unknown };
    export type F = Record<string, never> | null;
  `);
  expect(places).toEqual({
    unknown: [
      "A.b",
      "A.c[].d[]",
      "EE{}",
      "G.content.x/y",
      "K.l",
      "m.post.requestBody.content.x/y.n",
    ],
    never: [
      "A.content",
      "F{}",
      "i.requestBody.content.x/y.j",
      "m.post.requestBody.content.x/y.o",
    ],
  });
});
