import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { budgetLimits } from "./budget-limits.ts";
import { root } from "./paths.ts";
import { readProviders, type Provider } from "./providers.ts";
import { recordedSizes } from "./recorded-sizes.ts";
import { count } from "./report/format.ts";
import { textTable } from "./report/tables.ts";
import { bundleSize } from "./size/bundle-size.ts";
import { installedSize } from "./size/installed-size.ts";
import { checkTypes } from "./types/check-types.ts";
import { ourProgram } from "./types/our-program.ts";

/**
 * Measures every provider package against its budgets, and ends with exit code
 * 1, the number and the limit when one is exceeded. Needs the root's
 * installation and a build; the peers are shown as the last `pnpm bench`
 * recorded them.
 */

interface Measured {
  readonly subject: string;
  readonly value: number;
  readonly limit: number;
}

const compiler = createRequire(`${root}package.json`).resolve(
  "typescript/bin/tsc6",
);

/** What needs code that the other providers do not carry. */
const raisedLimits: Readonly<Record<string, number>> = {
  "gu1-kyc": budgetLimits.gzippedWithMultipart,
  youhodler: budgetLimits.gzippedWithOauth,
  "yuno-payments": budgetLimits.gzippedWithServers,
};

/** The size of a provider's webhook receiver, where it has one. */
async function measureWebhooks({
  name,
  folder,
}: Provider): Promise<readonly Measured[]> {
  const entry = `${folder}src/webhooks.ts`;
  if (!existsSync(entry)) {
    return [];
  }
  const factory = /(?<=export function )create\w+Webhooks\b/.exec(
    readFileSync(entry, "utf8"),
  )![0];
  const { gzipped } = await bundleSize(
    `export { ${factory} } from ${JSON.stringify(`${folder}dist/webhooks.js`)};`,
  );
  return [
    {
      subject: `${name}: a webhook receiver alone, minified and gzipped, bytes`,
      value: gzipped,
      limit: budgetLimits.webhooks,
    },
  ];
}

async function measure(provider: Provider): Promise<readonly Measured[]> {
  const { name, entry, factory, folder } = provider;
  const program = `export { ${factory} } from ${JSON.stringify(entry)};`;
  const { gzipped: bytes } = await bundleSize(program);
  const own = await bundleSize(program, ["openapi-fetch"]);
  const installed = installedSize(folder);
  const scratch = mkdtempSync(join(tmpdir(), "budget-"));
  const { instantiations } = checkTypes(
    compiler,
    scratch,
    ourProgram(provider.entry, provider.factory, provider.calls, 1),
  );
  rmSync(scratch, { recursive: true });
  return [
    ...(await measureWebhooks(provider)),
    {
      subject: `${name}: minified and gzipped, bytes; ${count(bytes - own.gzipped)} are openapi-fetch's`,
      value: bytes,
      limit: raisedLimits[name] ?? budgetLimits.gzipped,
    },
    {
      subject: `${name}: installed with dependencies, bytes`,
      value: installed.bytes,
      limit:
        name === "yuno-payments"
          ? budgetLimits.installedYunoPayments
          : budgetLimits.installed,
    },
    {
      subject: `${name}: dependencies, indirect ones included`,
      value: installed.dependencies,
      limit: budgetLimits.dependencies,
    },
    {
      subject: `${name}: instantiations of the first call`,
      value: instantiations,
      limit: budgetLimits.instantiations,
    },
  ];
}

const measured = (await Promise.all(readProviders().map(measure))).flat();
console.log(
  textTable(
    ["budget", "measured", "limit", ""],
    measured.map(({ subject, value, limit }) => [
      subject,
      count(value),
      count(limit),
      value <= limit ? "" : "EXCEEDED",
    ]),
  ),
);
console.log(`\nTo compare with, from the last recorded benchmark:\n`);
console.log(recordedSizes());

const exceeded = measured.filter(({ value, limit }) => !(value <= limit));
for (const { subject, value, limit } of exceeded) {
  console.error(
    `\nbudget exceeded: ${subject}: ${count(value)}, the limit is ${count(limit)}`,
  );
}
process.exitCode = exceeded.length === 0 ? 0 : 1;
