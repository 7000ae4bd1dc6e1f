import type { Provider } from "../providers/provider.js";
import { operations } from "../specs/operations.js";
import type { Finding } from "./run-check.js";

/** A check's result as Markdown, to be attached to an issue: names and kinds, no value of any answer. */
export function report(
  provider: Provider,
  findings: readonly Finding[],
): string {
  const documented = new Map(
    operations(provider.document).map(({ name, operation }) => [
      name,
      Object.keys(operation.responses),
    ]),
  );
  const parts = findings.map((finding) => {
    const { operation, status, isDocumented, deviations, unknown } = finding;
    const lines = [
      ...(isDocumented || status === undefined
        ? []
        : [
            `- the status is not documented; these are: ${documented.get(operation)?.join(", ")}`,
          ]),
      ...deviations.map(
        ({ field, kind }) => `- deviates: \`${field || "(body)"}\`: ${kind}`,
      ),
      ...unknown.map(
        ({ field, kind }) => `- not in the document: \`${field}\`: ${kind}`,
      ),
    ];
    const title = `## ${operation}: ${status ?? "no answer"}`;
    return [
      title,
      "",
      ...(lines.length === 0 ? ["As documented."] : lines),
    ].join("\n");
  });
  const counted = findings.filter(({ status }) => status !== undefined).length;
  return [
    `# ${provider.name}: what ${counted} of ${findings.length} reads answered`,
    ...parts,
    "",
  ].join("\n\n");
}

/** True where the document and the answers agree. */
export function agrees(findings: readonly Finding[]): boolean {
  return findings.every(
    ({ isDocumented, deviations, unknown }) =>
      isDocumented && deviations.length === 0 && unknown.length === 0,
  );
}
