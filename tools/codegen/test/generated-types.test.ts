import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { SpecError } from "@fintech-clients/openapi";
import { expect, test } from "vitest";
import { generateX, typeErrors } from "./x-package.ts";

/**
 * A folder for each kind of document: `spec.yaml`, maybe `overlay.yaml`, and what is expected: `refused.txt`, the
 * lines of the refusal, or else that the types compile, with `use.ts`, and that `notes.txt` is printed.
 */
const folder = path.join(import.meta.dirname, "fixtures/specs");

/** What these say is about requests: wire.test.ts has it. */
const onTheWire = /^(01|02|08|09|14|17|19)-/;

const names = readdirSync(folder).filter((name) => !onTheWire.test(name));

test.each(names)("%s is refused by name, or compiles", async (name) => {
  const read = (file: string): string | undefined => {
    const place = path.join(folder, name, file);
    return existsSync(place) ? readFileSync(place, "utf8") : undefined;
  };
  const generating = generateX(read("spec.yaml") ?? "", read("overlay.yaml"));
  const refused = read("refused.txt");
  if (refused !== undefined) {
    const error: unknown = await generating.catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(SpecError);
    expect(`${(error as SpecError).problems.join("\n")}\n`).toBe(refused);
    return;
  }
  const generated = await generating;
  expect(typeErrors(generated, read("use.ts"))).toEqual([]);
  const notes = generated.notes.map((note) => `${note}\n`).join("");
  expect(notes).toBe(read("notes.txt") ?? "");
});
