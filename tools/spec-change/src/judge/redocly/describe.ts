import type { JsonObject } from "@fintech-clients/openapi";
import { code } from "../change.ts";
import { describeSchema } from "./describe-schema.ts";
import type { LocatedChange } from "./locate.ts";
import type { RedoclyChange } from "./redocly-diff.ts";
import { typeText } from "./type-text.ts";

type Text = (change: LocatedChange, breaks: boolean) => string;

const succeeds = ({ path }: LocatedChange): boolean =>
  /\/responses\/2[^/]*$/.test(path);

const lastName = ({ path }: LocatedChange): string =>
  code(path.replace(/^.*\//, "").replaceAll("~1", "/").replaceAll("~0", "~"));

const from = ({ base }: LocatedChange): string => code(base?.value);
const url = (server: JsonObject | undefined): string => code(server?.["url"]);

/** What each kind of change means for a program: by `type kind`, or `type modified property`. */
const texts: Readonly<Record<string, Text>> = {
  "Operation added": ({ subject }) =>
    subject.startsWith("webhook") ? "added" : "operation added",
  "Operation removed": ({ subject }) =>
    subject.startsWith("webhook") ? "removed" : "operation removed",
  "Operation modified deprecated": ({ revision }) =>
    revision?.value === true ? "deprecated" : "no longer deprecated",
  "Operation modified key": (change) =>
    `path key changed from ${from(change)}: use the new key and its parameters`,
  "Operation modified operationId": (change) =>
    `${code("operationId")} changed from ${from(change)}: the exported type ${code("operations")} has it as a key`,
  "Server added": ({ now }, breaks) =>
    breaks ? `sent to server ${url(now)} now` : `server ${url(now)} added`,
  "Server removed": ({ old }) =>
    `server ${url(old)} removed: use another environment`,
  "Server modified url": ({ base, revision }) =>
    `server ${code(base?.value)} became ${code(revision?.value)}: requests go there now`,
  "Parameter added": ({ now }, breaks) =>
    `added, ${code(typeText(now?.["schema"]))}, ${breaks ? "required: give it" : "optional"}`,
  "Parameter removed": () => "removed: do not give it",
  // Of a parameter in the path, the new key of the path says it.
  "Parameter modified name": (change, breaks) =>
    breaks ? `renamed from ${from(change)}: give it by the new name` : "",
  "Parameter modified deprecated": () => "deprecated",
  "Parameter modified required": (_, breaks) =>
    breaks ? "now required: give it" : "no longer required",
  "RequestBody added": ({ now }) =>
    now?.["required"] === true ? "added, required: send it" : "added, optional",
  "RequestBody removed": () => "removed: send none",
  "RequestBody modified required": (_, breaks) =>
    breaks ? "now required: send it" : "no longer required",
  "MediaType added": (change) => `content ${lastName(change)} added`,
  "MediaType removed": (change) =>
    `content ${lastName(change)} removed: use another`,
  "Response added": (change) =>
    succeeds(change) ? "added: a result can have this status now" : "added",
  "Response removed": (change) =>
    succeeds(change)
      ? "removed: a result no longer has this status"
      : "removed: its body is unknown now",
  "Header added": (change) => `header ${lastName(change)} added`,
  "Header removed": (change) =>
    `header ${lastName(change)} removed: do not rely on it`,
};

/** How a credential is sent, where the security scheme says it otherwise. */
function schemeChange({
  path,
  property,
  base,
  revision,
}: LocatedChange): string {
  const [, name] = /\/securitySchemes\/([^/]+)/.exec(path) ?? [];
  return `security scheme ${code(name)}: ${code(property)} changed from ${code(base?.value)} to ${code(revision?.value)}: check the credentials that you give the client`;
}

/** What the client does from now on, and no longer, with an operation that has an extension. */
const behaviours: Readonly<Record<string, readonly [string, string]>> = {
  "x-idempotency-header": [
    "sent with an idempotency key",
    "no longer sent with an idempotency key: give none",
  ],
  "x-idempotency-source": [
    "repeated after an unclear attempt, with the same key",
    "no longer repeated after an unclear attempt",
  ],
  "x-key-conflict": [
    "error codes of a key conflict are recognised",
    "error codes of a key conflict are no longer recognised",
  ],
  "x-idempotency-body-field": [
    "the key can be in the body",
    "the key can no longer be in the body",
  ],
  "x-inner-failure": [
    "error codes of a failure within the provider are recognised",
    "error codes of a failure within the provider are no longer recognised",
  ],
  "x-not-taken": [
    "error codes of a write that was not taken are recognised",
    "error codes of a write that was not taken are no longer recognised",
  ],
  "x-look-up": [
    "`lookUps` says otherwise how to find out what became of it",
    "no longer in `lookUps`: do not look it up there",
  ],
  "x-pagination": [
    "`paginate` reads it as it is paged now",
    "no longer taken by `paginate`: make its calls yourself",
  ],
  "x-masked-secret": [
    "a masked secret is refused when it is sent back",
    "a masked secret is no longer refused when it is sent back",
  ],
  "x-type-prefix": [
    "the names of the client's types begin otherwise: use the new ones",
    "the names of the client's types begin with the package's name: use the new ones",
  ],
  "x-not-executed": [
    "repeated after statuses that mean it was not executed",
    "no longer repeated after statuses that mean it was not executed",
  ],
};

/** Sentences without a full stop for users; none where no program can notice the change. */
export function describe(change: LocatedChange, breaks: boolean): string[] {
  const { typeName, kind, property, verdicts, revision } = change;
  const behaviour = behaviours[extensionOf(change)];
  if (behaviour && isBehaviour(change)) {
    const within = typeName === "SpecExtension" && property !== undefined;
    const on = within || kind === "added" || revision?.value !== undefined;
    return [on ? behaviour[0] : behaviour[1]];
  }
  const name = [typeName, kind, property].filter(Boolean).join(" ");
  const text = texts[name]?.(change, breaks);
  if (text !== undefined) return text === "" ? [] : [text];
  if (typeName === "Schema") return describeSchema(change, breaks);
  if (typeName === "SecurityScheme" && kind === "modified") {
    return [schemeChange(change)];
  }
  return verdicts.map(({ message }) => message.replace(/\.$/, ""));
}

/** The extension that a change is about, or what else was modified. */
export function extensionOf({
  typeName,
  path,
  property = "",
}: RedoclyChange): string {
  const [, extension] = /\/(x-[a-z-]+)(?=\/|$)/.exec(path) ?? [];
  return typeName === "SpecExtension" && extension ? extension : property;
}

/** Whether an extension that decides what the client does is another one. */
export function isBehaviour(change: LocatedChange): boolean {
  const words = change.property === "shows";
  return !words && Object.hasOwn(behaviours, extensionOf(change));
}
