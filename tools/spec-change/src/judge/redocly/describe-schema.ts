import { isObject } from "@fintech-clients/openapi";
import { code } from "../change.ts";
import type { LocatedChange } from "./locate.ts";
import { typeText } from "./type-text.ts";

type Text = (change: LocatedChange, breaks: boolean) => string[];

/** What a change of a schema means for a program, one text for each field. */
export function describeSchema(
  change: LocatedChange,
  breaks: boolean,
): string[] {
  const { kind, property } = change;
  const special = kind === "modified" ? texts[property ?? ""] : member;
  return (special ?? otherKeyword)(change, breaks);
}

const texts: Readonly<Record<string, Text>> = {
  type: typeChange,
  enum: valueChange,
  "x-open-enum": valueChange,
  required: requiredChange,
  deprecated: ({ field, revision }) => [
    at(field, revision?.value === true ? "deprecated" : "no longer deprecated"),
  ],
  readOnly: ({ field, revision }, breaks) => [
    at(field, direction("read-only", "send", revision?.value, breaks)),
  ],
  writeOnly: ({ field, revision }, breaks) => [
    at(field, direction("write-only", "read", revision?.value, breaks)),
  ],
  additionalProperties: (change, breaks) => {
    const verb = use(change);
    const takes = verb === "send" ? "takes" : "has";
    return [
      at(
        change.field,
        breaks
          ? `${takes} no other members than the documented ones: ${verb} only these`
          : "can have other members",
      ),
    ];
  },
};

function direction(
  word: string,
  verb: string,
  value: unknown,
  breaks: boolean,
): string {
  if (value !== true) return `no longer ${word}`;
  return breaks ? `${word} now: do not ${verb} it` : `${word} now`;
}

/** A property, item or variant that came or went. */
function member(change: LocatedChange, breaks: boolean): string[] {
  const { kind, path, field, written, old, now } = change;
  if (/\/(oneOf|anyOf|allOf)\/\d+$/.test(path)) {
    const title = (now ?? old)?.["title"] ?? typeText(written);
    const hint = kind === "added" ? "handle it" : `${use(change)} another`;
    const text = `variant ${code(title)} ${kind}`;
    return [at(field, breaks ? `${text}: ${hint}` : text)];
  }
  const text =
    kind === "added"
      ? `added, ${code(typeText(written))}`
      : `removed: do not ${use(change)} it`;
  return [at(field, text)];
}

function typeChange(change: LocatedChange, breaks: boolean): string[] {
  const { old, now, field } = change;
  const [was, is] = [typesOf(old), typesOf(now)];
  const other = was.symmetricDifference(is);
  if (other.size === 1 && other.has("null") && was.size > 0 && is.size > 0) {
    const [text, hint] = is.has("null")
      ? ["can be null now", "handle null"]
      : ["can no longer be null", "do not send null"];
    return [at(field, breaks ? `${text}: ${hint}` : text)];
  }
  const [first, second] = [typeText(old), typeText(now)];
  const [from, to] =
    first === second
      ? [was, is].map((types) => [...types].join(" | "))
      : [first, second];
  const text = `type changed from ${code(from)} to ${code(to)}`;
  return [at(field, breaks ? `${text}: change what ${use(change)}s it` : text)];
}

function valueChange(change: LocatedChange, breaks: boolean): string[] {
  const { field, subject } = change;
  const [old, now] = lists(change);
  if (old.size === 0) {
    const text = breaks
      ? `limited to the values ${list(now)}: use one of them`
      : `values documented: ${list(now)}`;
    return [at(field, text)];
  }
  if (now.size === 0) {
    return [at(field, `no longer limited to the values ${list(old)}`)];
  }
  const [added, removed] = [now.difference(old), old.difference(now)];
  const value = subject === "type `ErrorCode`" ? "error code" : "value";
  return [
    ...(added.size > 0 ? [`${value} added: ${list(added)}`] : []),
    ...(removed.size > 0
      ? [
          `${value} removed: ${list(removed)}${breaks ? `: do not ${use(change)} it` : ""}`,
        ]
      : []),
  ].map((text) => at(field, text));
}

/** Where something breaks, only that: members that came or went as a whole have sentences of their own. */
function requiredChange(change: LocatedChange, breaks: boolean): string[] {
  const [old, now] = lists(change);
  const sent = change.sides.has("request");
  const read = change.sides.has("response");
  const each = (names: Iterable<unknown>, text: string): string[] =>
    [...names].map((name) =>
      at([change.field, String(name)].filter(Boolean).join("."), text),
    );
  const on = [...now.difference(old)].filter(
    (name) => sent || has(change.old, name),
  );
  const off = [...old.difference(now)].filter((name) => has(change.now, name));
  return [
    ...(breaks && !sent
      ? []
      : each(on, sent ? "required now: send it" : "always present now")),
    ...(breaks && !read
      ? []
      : each(
          off,
          read ? "can be missing now: check for it" : "no longer required",
        )),
  ];
}

function list(values: ReadonlySet<unknown>): string {
  return [...values].map((value) => code(value)).join(", ");
}

function has(schema: LocatedChange["now"], name: unknown): boolean {
  const properties = schema?.["properties"];
  return isObject(properties) && String(name) in properties;
}

/** The values of a keyword that is a list, before and after. */
function lists({
  base,
  revision,
}: LocatedChange): [Set<unknown>, Set<unknown>] {
  const [old, now] = [base?.value, revision?.value];
  return [
    new Set(Array.isArray(old) ? old : []),
    new Set(Array.isArray(now) ? now : []),
  ];
}

/** A limit or default, which no type shows. */
function otherKeyword(change: LocatedChange, breaks: boolean): string[] {
  const { property, base, revision, field } = change;
  const values = [base?.value, revision?.value];
  if (values.some((value) => isObject(value))) return [];
  const [from, to] = values.map((value) =>
    value === undefined ? "none" : code(value),
  );
  const text = `${code(property)} changed from ${from} to ${to}`;
  const hint = property === "default" ? "send the one you want" : "keep to it";
  return [at(field, breaks ? `${text}: ${hint}` : text)];
}

function typesOf(schema: LocatedChange["now"]): Set<string> {
  const type = schema?.["type"] ?? [];
  return new Set([type].flat().map(String));
}

/** What a program does with a value. */
function use({ sides }: LocatedChange): string {
  if (sides.size > 1) return "use";
  return sides.has("request") ? "send" : "read";
}

function at(field: string, text: string): string {
  return field === "" ? text : `${code(field)} ${text}`;
}
