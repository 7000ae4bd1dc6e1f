import { expect, test } from "vitest";
import { namesOf } from "../src/names.ts";

test("a name is spelled in four ways", () => {
  expect(namesOf("acme-cards-2")).toEqual({
    folder: "acme-cards-2",
    title: "Acme Cards 2",
    identifier: "AcmeCards2",
    variable: "ACME_CARDS_2",
  });
  expect(namesOf("youhodler", "YouHodler")).toMatchObject({
    title: "YouHodler",
    identifier: "YouHodler",
  });
});

test.each(["", "Acme", "acme_cards", "acme--cards", "2acme", "../acme"])(
  "the name %j is refused",
  (name) => {
    expect(() => namesOf(name)).toThrow(JSON.stringify(name));
  },
);

test.each(["", "acme", "Acme's", "2 Acme"])(
  "the title %j is refused",
  (title) => {
    expect(() => namesOf("acme", title)).toThrow("--title");
  },
);
