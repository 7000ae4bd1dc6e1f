import { type Bump, type Change, code } from "../judge/change.ts";

const summaries: Readonly<Record<Bump, string>> = {
  none: "",
  patch:
    "Follows the provider's API description. Documentation only: no type and no behaviour is different.",
  minor:
    "Follows the provider's API description. Programs that compile now still compile.",
  major:
    "Follows the provider's API description. What can stop a program from compiling or working is marked **breaking**, with what to do.",
};

/** A changeset's text: a sentence, then each change under what it belongs to. */
export function changesetBody(bump: Bump, changes: readonly Change[]): string {
  const summary = summaries[bump];
  const lines = merge(changes);
  const sections = Map.groupBy(lines, ({ subjects }) => subjects.join(", "));
  const list = [...sections].flatMap(([subjects, each]) => [
    ...(subjects === "" ? [] : [`- ${subjects}`]),
    ...each.map(({ text }) => (subjects === "" ? `- ${text}` : `  - ${text}`)),
  ]);
  return list.length === 0 ? summary : [summary, "", ...list].join("\n");
}

interface Line {
  subjects: string[];
  text: string;
}

/** The same change in several statuses, then in several operations, is written once. */
function merge(changes: readonly Change[]): Line[] {
  const places = Map.groupBy(
    changes,
    ({ subject, text, bump }) => `${subject}\n${bump}\n${text}`,
  );
  const once = [...places.values()].map((same) => {
    const { bump, subject, text } = same[0]!;
    const where = placesOf(same.map(({ place }) => place));
    const line = `${where === "" ? "" : `${where}: `}${text}`;
    return {
      subject: /^[A-Z]+ \//.test(subject) ? code(subject) : subject,
      text: `${bump === "major" ? "**breaking** " : ""}${line}.`,
    };
  });
  return [...Map.groupBy(once, ({ text }) => text).values()].map((same) => ({
    subjects: [...new Set(same.map(({ subject }) => subject))],
    text: same[0]!.text,
  }));
}

/** `response 200`, `response 202` -> `responses 200, 202`. */
function placesOf(places: readonly string[]): string {
  const names = [...new Set(places)];
  const statuses = names.filter((name) => name.startsWith("response "));
  if (statuses.length < 2) return names.join(", ");
  const others = names.filter((name) => !name.startsWith("response "));
  const list = statuses.map((name) => name.slice("response ".length));
  return [...others, `responses ${list.join(", ")}`].join(", ");
}
