import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { SpecError } from "@fintech-clients/openapi";
import { expect, test } from "vitest";
import { generateX, typeErrors, type XPackage } from "./x-package.ts";

/**
 * A folder for each kind of document: `spec.yaml`, maybe `overlay.yaml`, and what is expected: `refused.txt`, the
 * lines of the refusal, or else that the types compile, with `use.ts`, and that `notes.txt` is printed.
 */
const folder = path.join(import.meta.dirname, "fixtures/specs");

const made = new Map<string, XPackage & { program: string }>();

test.each(readdirSync(folder))(
  "%s is refused by name, or generates",
  async (name) => {
    const read = (file: string): string | undefined => {
      const place = path.join(folder, name, file);
      return existsSync(place) ? readFileSync(place, "utf8") : undefined;
    };
    const generating = generateX(read("spec.yaml") ?? "", read("overlay.yaml"));
    const refused = read("refused.txt");
    if (refused !== undefined) {
      const error: unknown = await generating.catch(
        (reason: unknown) => reason,
      );
      expect(error).toBeInstanceOf(SpecError);
      expect(`${(error as SpecError).problems.join("\n")}\n`).toBe(refused);
      return;
    }
    const generated = await generating;
    made.set(name, { ...generated, program: read("use.ts") ?? "" });
    const notes = generated.notes.map((note) => `${note}\n`).join("");
    expect(notes).toBe(read("notes.txt") ?? "");
  },
);

test("what was generated compiles, with the programs that use it", () => {
  expect(typeErrors(made)).toEqual([]);
});
