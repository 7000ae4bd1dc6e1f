import { isDeepStrictEqual } from "node:util";
import type { Bump } from "./bump.ts";
import type { RedoclyChange } from "./redocly-change.ts";
import type { Side } from "./side.ts";

interface Correction {
  name: string;
  applies: (change: RedoclyChange, sides: ReadonlySet<Side>) => boolean;
  bump: Bump;
  reason: string;
}

const rule = (change: RedoclyChange, id: string): boolean =>
  change.verdicts.some(({ ruleId }) => ruleId === id);

const modified = (change: RedoclyChange, property: string): boolean =>
  change.typeName === "Schema" &&
  change.kind === "modified" &&
  change.property === property;

const types = (place: RedoclyChange["base"]): string[] =>
  [place?.value ?? []]
    .flat()
    .filter((type) => typeof type === "string")
    .map((type) => (type === "integer" ? "number" : type))
    .toSorted();

/** Where Redocly's `diff` is wrong for these packages. The first one that applies decides. */
export const corrections: readonly Correction[] = [
  {
    name: "integer to number",
    applies: (change) =>
      modified(change, "type") &&
      [change.base?.value].flat().includes("integer") &&
      isDeepStrictEqual(types(change.base), types(change.revision)),
    bump: "patch",
    reason: "Both are `number` in TypeScript.",
  },
  {
    name: "response enum widened",
    applies: (change, sides) =>
      rule(change, "enum-values-added") && !sides.has("request"),
    bump: "minor",
    reason: "An enum that a response can reach is open in the types.",
  },
  {
    name: "request property no longer required, or response property required",
    applies: (change) =>
      modified(change, "required") && change.impact === "patch",
    bump: "minor",
    reason: "The type changes, in the direction that breaks no program.",
  },
  {
    name: "request enum widened, or response enum narrowed",
    applies: (change) => modified(change, "enum") && change.impact === "patch",
    bump: "minor",
    reason: "The type changes, in the direction that breaks no program.",
  },
  {
    name: "request type widened (also to null), or response type narrowed",
    applies: (change) =>
      modified(change, "type") &&
      change.impact === "patch" &&
      !isDeepStrictEqual(types(change.base), types(change.revision)),
    bump: "minor",
    reason: "The type changes, in the direction that breaks no program.",
  },
  {
    name: "request property removed",
    applies: (change) =>
      change.path.split("/").at(-2) === "properties" &&
      change.kind === "removed" &&
      change.impact !== "major",
    bump: "major",
    reason: "TypeScript refuses an object literal with a member too many.",
  },
  {
    name: "response limit widened",
    applies: (change, sides) =>
      rule(change, "schema-constraint-changed") && !sides.has("request"),
    bump: "patch",
    reason: "No type shows a limit, and nothing that is sent is refused.",
  },
  {
    name: "path parameter renamed",
    applies: (change) =>
      change.typeName === "PathItem" &&
      change.property === "key" &&
      change.impact !== "major",
    bump: "major",
    reason: "The client is keyed by the path as the spec writes it.",
  },
  {
    name: "success status added",
    applies: (change) =>
      change.kind === "added" &&
      change.typeName === "Response" &&
      /\/responses\/2..$/.test(change.path),
    bump: "major",
    reason:
      "A result is a union of the documented success statuses, which a program may have gone through one by one.",
  },
];
