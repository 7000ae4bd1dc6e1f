import { providerNames } from "../consumers/providers.ts";
import { limits } from "../consumers/runtimes/limits.ts";
import type { Arrivals } from "../consumers/runner/stale-connections.ts";
import type { Alone } from "../prove/alone.ts";
import type { Bundle } from "../prove/bundlers.ts";
import type { CommonJsProof } from "../prove/common-js.ts";
import type { DeclarationProof } from "../prove/declarations.ts";
import type { FrameworkProof } from "../prove/frameworks.ts";
import type { JestProof } from "../prove/jest.ts";
import type { RuntimeProof } from "../prove/runtimes.ts";
import type { TypeScriptProof } from "../prove/typescript.ts";

type Cells = readonly (string | number)[];

/** How many cases passed where. */
export function runtimeTable(runtimes: readonly RuntimeProof[]): string {
  return table(
    ["runtime", "version", "passed", "cannot pass"],
    runtimes.map(({ name, version, passed, cannotPass }) => [
      name,
      version,
      passed,
      cannotPass,
    ]),
  );
}

/** Why cases cannot pass, and in which runtimes. */
export function limitTable(runtimes: readonly RuntimeProof[]): string {
  const places = (reason: string): string =>
    runtimes
      .filter(({ reasons }) => reasons.has(reason))
      .map(({ name, reasons }) => `${name}: ${reasons.get(reason)}`)
      .join(", ");
  return table(
    ["why", "where, and how many cases"],
    limits.map(({ reason }) => [reason, places(reason)]),
  );
}

/** How often each kind of request arrived, by runtime. */
export function staleTable(runtimes: readonly RuntimeProof[]): string {
  const rows = runtimes.flatMap(({ name, stale, staleUnpooled }) => [
    { name, arrivals: stale },
    ...(staleUnpooled
      ? [{ name: `${name}, connections not kept`, arrivals: staleUnpooled }]
      : []),
  ]);
  const kinds = Object.keys(rows[0]?.arrivals ?? {}) as (keyof Arrivals)[];
  return table(
    ["runtime", ...kinds],
    rows.map(({ name, arrivals }) => [
      name,
      ...kinds.map((kind) => arrivals[kind]),
    ]),
  );
}

/** The size of each package with all it needs. */
export function aloneTable(alone: readonly Alone[]): string {
  return table(
    ["package", "on disk, in bytes", "installed by"],
    providerNames.map((name) => {
      const own = alone.filter(({ provider }) => provider === name);
      const bytes = Math.max(...own.map((each) => each.bytes));
      const managers = own.map(({ manager }) => manager).join(", ");
      return [`\`${name}\``, bytes.toLocaleString("en"), managers];
    }),
  );
}

/** Which versions of TypeScript compile the programs in which way. */
export function typescriptTable(proofs: readonly TypeScriptProof[]): string {
  const versions = [...new Set(proofs.map(({ version }) => version))];
  const resolutions = [...new Set(proofs.map(({ resolution }) => resolution))];
  const libraries = (version: string, resolution: string): string =>
    proofs
      .filter((each) => each.version === version)
      .filter((each) => each.resolution === resolution)
      .map(({ library }) => library)
      .join(", ");
  return table(
    ["`moduleResolution`", ...versions],
    resolutions.map((resolution) => [
      `\`${resolution}\``,
      ...versions.map((version) => libraries(version, resolution)),
    ]),
  );
}

/** Which versions of TypeScript compile to CommonJS in which way. */
export function commonJsTable(proofs: readonly CommonJsProof[]): string {
  return listTable(
    ["`moduleResolution`", "TypeScript"],
    proofs.map(({ resolution, version }) => [`\`${resolution}\``, version]),
  );
}

/** Which versions of TypeScript write a library's declarations in which layout. */
export function declarationTable(proofs: readonly DeclarationProof[]): string {
  return listTable(
    ["installed by", "TypeScript"],
    proofs.map(({ manager, version }) => [manager, version]),
  );
}

/** Which Nodes run tests with which Jest. */
export function jestTable(proofs: readonly JestProof[]): string {
  return listTable(
    ["Jest", "Node"],
    proofs.map(({ jest, how, node }) => [`${jest}, ${how}`, node]),
  );
}

/** In which frameworks a call was made. */
export function frameworkTable(proofs: readonly FrameworkProof[]): string {
  return table(
    ["framework", "version", "what was run"],
    proofs.map(({ framework, version, what }) => [framework, version, what]),
  );
}

/** A row for each first value, with all that go with it. */
function listTable(head: Cells, pairs: readonly [string, string][]): string {
  const rows = Map.groupBy(pairs, ([first]) => first);
  return table(
    head,
    [...rows].map(([first, own]) => [
      first,
      own.map(([, second]) => second).join(", "),
    ]),
  );
}

/** The size of a bundled call. */
export function bundleTable(bundles: readonly Bundle[]): string {
  return table(
    ["bundler", "version", "minified", "gzipped"],
    bundles.map(({ name, version, minified, gzipped }) => [
      name,
      version,
      `${minified.toLocaleString("en")} bytes`,
      `${gzipped.toLocaleString("en")} bytes`,
    ]),
  );
}

function table(head: Cells, rows: readonly Cells[]): string {
  return [head, head.map(() => "---"), ...rows]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");
}
