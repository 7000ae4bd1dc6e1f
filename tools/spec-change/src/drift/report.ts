import type { Drift, Watched } from "./watch.ts";

/** What an issue can hold, with room for a note that the rest is missing. */
const maxLength = 60_000;

/** One line for each provider: what is watched, and what is not. */
export function summaryOf({ provider, watched, pages }: Drift): string {
  const counts = Map.groupBy(watched, ({ state }) => state);
  const states = [...counts].map(([state, each]) => `${each.length} ${state}`);
  const sources = `${watched.length} watched`;
  const parts = watched.length > 0 ? [sources, ...states] : ["nothing watched"];
  return `${provider}: ${parts.join(", ")}${pages === "" ? "" : `; only pages: ${pages}`}`;
}

/** The text of an issue about what changed, in Markdown. Undefined where nothing did. */
export function reportOf(drifts: readonly Drift[]): string | undefined {
  const sections = drifts.flatMap(({ provider, watched }) =>
    watched
      .filter(({ state }) => state !== "same")
      .map((each) => section(provider, each)),
  );
  if (sections.length === 0) return undefined;
  const text = [
    "What providers publish differs from the lists of facts in `specs/`. Everything in a block is their text.",
    ...sections,
  ].join("\n\n");
  return text.length > maxLength
    ? `${text.slice(0, maxLength)}\n~~~~~~~~\n\nThe rest is left out. \`pnpm spec:drift\` prints all of it.`
    : text;
}

function section(provider: string, watched: Watched): string {
  const { url, file, state, removed, added, problems } = watched;
  const lines = [
    ...problems.map((problem) => `! ${problem}`),
    ...removed.map((fact) => `- ${fact}`),
    ...added.map((fact) => `+ ${fact}`),
  ];
  const accept = `\`pnpm spec:drift --accept ${provider}\``;
  const next = {
    same: "",
    changed: `Read the page, follow it in \`specs/${provider}/\` (\`pnpm spec:update ${provider} ${url}\` where its document is in \`given/\`), then ${accept}.`,
    "not kept yet": `There is no \`${file}\` to compare with: ${accept} writes it.`,
    unreadable:
      "It cannot be read as an OpenAPI document; the reason is below.",
  }[state];
  // Longer than any fence that the text can hold, so that nothing in it ends the block.
  return `## ${provider}: ${state}\n\n<${url}>\n\n${next}\n\n${block(lines)}`;
}

function block(lines: readonly string[]): string {
  const text = lines
    .map((line) => line.replaceAll(/[\s\p{C}]+/gu, " "))
    .join("\n");
  const runs = text.match(/~+/g) ?? [];
  const fence = "~".repeat(Math.max(8, ...runs.map((run) => run.length + 1)));
  return `${fence}diff\n${text}\n${fence}`;
}
