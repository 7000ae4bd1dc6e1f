import type { Timing } from "../measure/rounds.ts";
import type { SizeResult } from "../sections/size.ts";
import type { TroubleResult } from "../sections/trouble.ts";
import type { TypeResult } from "../sections/types.ts";
import { count, micros, ratio } from "./format.ts";
import { markdownTable } from "./tables.ts";

/** What calls took. */
export function timingTable(
  timed: readonly Timing[],
  subject = "client",
  reference = "openapi-fetch's",
): string {
  return markdownTable(
    [subject, "median, µs", "p99, µs", `of ${reference} time`],
    timed.map(({ name, median, p99, ratio: toReference }) => [
      name,
      micros(median),
      micros(p99),
      ratio(toReference),
    ]),
  );
}

/** A row for each program, the compilers beside each other. */
export function typeTable(types: readonly TypeResult[]): string {
  const compilers = [...new Set(types.map(({ compiler }) => compiler))];
  const programs = Map.groupBy(types, ({ spec, calls, client }) =>
    [spec, calls, client].join(),
  );
  return markdownTable(
    [
      "spec",
      "operations",
      "calls",
      "client",
      ...compilers.flatMap((compiler) => [
        `instantiations, TypeScript ${compiler}`,
        "check, s",
        "memory, MB",
      ]),
    ],
    [...programs.values()].map((program) => [
      program[0]!.spec,
      count(program[0]!.operations),
      program[0]!.calls,
      program[0]!.client,
      ...program.flatMap((each) => [
        count(each.instantiations),
        each.checkSeconds.toFixed(2),
        each.memoryMegabytes,
      ]),
    ]),
  );
}

/** What calls under trouble took and left behind. */
export function troubleTable(trouble: readonly TroubleResult[]): string {
  return markdownTable(
    [
      "client",
      "failed of 1,000",
      "requests",
      "seconds",
      "256 KiB errors, ms each",
      "sockets",
      "sockets of 1,000",
      "calls made",
      "bytes left per call",
      "peak, MB",
    ],
    trouble.map((each) => [
      each.client,
      count(each.flaky.failed),
      count(each.flaky.requests),
      each.flaky.seconds.toFixed(1),
      ((each.largeError.seconds * 1000) / 200).toFixed(2),
      each.largeError.sockets,
      each.sockets,
      count(each.memoryCalls),
      count(each.bytesLeftPerCall),
      each.peakMegabytes,
    ]),
  );
}

/** What each client adds to a bundle, to the disk and to the start of a process. */
export function sizeTable(size: readonly SizeResult[]): string {
  return markdownTable(
    [
      "client",
      "minified",
      "gzipped",
      "installed bytes",
      "files",
      "dependencies",
      "cold import, ms",
    ],
    size.map((each) => [
      each.client,
      each.minified === undefined ? "-" : count(each.minified),
      each.gzipped === undefined ? "-" : count(each.gzipped),
      count(each.installedBytes),
      count(each.installedFiles),
      each.dependencies,
      each.coldImportMs.median.toFixed(0),
    ]),
  );
}
