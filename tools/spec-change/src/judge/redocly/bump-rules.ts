import { isDeepStrictEqual } from "node:util";
import { isObject } from "@fintech-clients/openapi";
import type { Bump } from "../change.ts";
import { extensionOf, isBehaviour } from "./describe.ts";
import type { LocatedChange } from "./locate.ts";
import { typesOf } from "./type-text.ts";

interface BumpRule {
  name: string;
  applies: (change: LocatedChange) => boolean;
  bump: Bump;
  reason: string;
}

const rule = (change: LocatedChange, id: string): boolean =>
  change.verdicts.some(({ ruleId }) => ruleId === id);

const modified = (change: LocatedChange, property: string): boolean =>
  change.typeName === "Schema" &&
  change.kind === "modified" &&
  change.property === property;

const hides = (change: LocatedChange): boolean =>
  (modified(change, "readOnly") && change.sides.has("request")) ||
  (modified(change, "writeOnly") && change.sides.has("response"));

const sameTypes = ({ old, now }: LocatedChange): boolean =>
  isDeepStrictEqual(typesOf(old).toSorted(), typesOf(now).toSorted());

/** Where Redocly's `diff` is wrong for these packages. The first one that applies decides. */
export const bumpRules: readonly BumpRule[] = [
  {
    name: "integer to number",
    applies: (change) =>
      modified(change, "type") &&
      [change.old?.["type"]].flat().includes("integer") &&
      sameTypes(change),
    bump: "patch",
    reason: "Both are `number` in TypeScript.",
  },
  {
    name: "response enum widened",
    applies: (change) =>
      rule(change, "enum-values-added") && !change.sides.has("request"),
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
    applies: (change) =>
      (modified(change, "enum") || modified(change, "x-open-enum")) &&
      change.impact === "patch",
    bump: "minor",
    reason: "The type changes, in the direction that breaks no program.",
  },
  {
    name: "request type widened (also to null), or response type narrowed",
    applies: (change) =>
      modified(change, "type") &&
      change.impact === "patch" &&
      !sameTypes(change),
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
    name: "request property read-only, or response property write-only",
    applies: (change) => hides(change) && change.revision?.value === true,
    bump: "major",
    reason: "The member is no longer in the type.",
  },
  {
    name: "request property no longer read-only, or response property no longer write-only",
    applies: hides,
    bump: "minor",
    reason: "The type gets the member.",
  },
  {
    name: "open object closed",
    applies: (change) =>
      change.impact !== "major" &&
      (change.kind === "removed"
        ? change.path.endsWith("/additionalProperties")
        : modified(change, "additionalProperties") &&
          isOpen(change.base?.value) &&
          !isOpen(change.revision?.value) &&
          (change.revision?.value === false ||
            "properties" in (change.now ?? {}))),
    bump: "major",
    reason: "Other members than the listed ones are no longer in the type.",
  },
  {
    name: "response limit widened",
    applies: (change) =>
      rule(change, "schema-constraint-changed") && !change.sides.has("request"),
    bump: "patch",
    reason: "No type shows a limit, and nothing that is sent is refused.",
  },
  {
    name: "request default changed",
    applies: (change) =>
      modified(change, "default") &&
      change.base?.value !== undefined &&
      change.sides.has("request"),
    bump: "major",
    reason: "What a program leaves out means something else now.",
  },
  {
    name: "parameter or body no longer required",
    applies: ({ typeName, property, revision }) =>
      ["Parameter", "RequestBody"].includes(typeName) &&
      property === "required" &&
      revision?.value !== true,
    bump: "minor",
    reason: "The type changes, in the direction that breaks no program.",
  },
  {
    name: "parameter written otherwise",
    applies: ({ typeName, property = "" }) =>
      typeName === "Parameter" &&
      ["style", "explode", "allowReserved"].includes(property),
    bump: "minor",
    reason: "The client writes it; programs give the same value.",
  },
  {
    name: "path parameter renamed",
    applies: (change) =>
      change.typeName === "Operation" &&
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
  {
    name: "deprecated",
    applies: ({ property, revision }) =>
      property === "deprecated" && revision?.value === true,
    bump: "minor",
    reason: "SemVer 2.0.0, section 7.",
  },
  {
    name: "a call or a name that the types had is gone",
    applies: (change) => {
      const { kind, property = "", revision } = change;
      const gone = kind === "removed" || revision?.value === undefined;
      switch (extensionOf(change)) {
        case "x-idempotency-header":
          return gone;
        case "x-look-up":
          return kind === "removed" || ["operation", "none"].includes(property);
        case "x-pagination":
          return kind === "removed" || property === "items";
        default:
          return extensionOf(change) === "x-type-prefix";
      }
    },
    bump: "major",
    reason:
      "The option `idempotencyKey`, an entry of `lookUps` or `paginate`, or the names of the client's types.",
  },
  {
    name: "behaviour of the client changed",
    applies: (change) => isBehaviour(change),
    bump: "minor",
    reason: "The client repeats a call where it did not, or the other way.",
  },
];

function isOpen(additionalProperties: unknown): boolean {
  return additionalProperties === true || isObject(additionalProperties);
}
