import type { Timing } from "../measure/rounds.ts";
import type { Results } from "../results.ts";

const ours = "fintech-clients";

interface Ranked {
  readonly client: string;
  readonly value: number | undefined;
}

/** Names every client whose number is lower than ours, so that nobody has to look for it. */
export function betterElsewhere({
  calls,
  trouble,
  size,
  types,
}: Results): string {
  const comparisons: Readonly<Record<string, readonly Ranked[]>> = {
    "GET, network left out": timed(calls.stubRead),
    "POST, network left out": timed(calls.stubWrite),
    "GET over loopback": timed(calls.loopbackRead),
    "POST over loopback": timed(calls.loopbackWrite),
    "64 at a time": timed(calls.loopbackParallel),
    "making a client": timed(calls.construction),
    "a 256 KiB error": trouble.map(({ client, largeError }) => ({
      client,
      value: largeError.seconds,
    })),
    "peak memory": trouble.map(({ client, peakMegabytes }) => ({
      client,
      value: peakMegabytes,
    })),
    "bytes in a bundle": size.map(({ client, gzipped }) => ({
      client,
      value: gzipped,
    })),
    "bytes installed": size.map(({ client, installedBytes }) => ({
      client,
      value: installedBytes,
    })),
    "cold import": size.map(({ client, coldImportMs }) => ({
      client,
      value: coldImportMs.median,
    })),
    "instantiations, GitHub's spec, 50 calls": types
      .filter(
        (each) =>
          each.spec === "github" &&
          each.calls === 50 &&
          each.compiler === "5.9",
      )
      .map(({ client, instantiations }) => ({ client, value: instantiations })),
  };
  return Object.entries(comparisons)
    .flatMap(([what, ranked]) => {
      const mine = ranked.find(({ client }) => client === ours)?.value ?? 0;
      const better = ranked
        .filter(({ value }) => value !== undefined && value < mine)
        .map(({ client }) => client);
      return better.length === 0 ? [] : [`- ${what}: ${better.join(", ")}`];
    })
    .join("\n");
}

function timed(timings: readonly Timing[]): Ranked[] {
  return timings
    .filter(({ name }) => !name.includes(","))
    .map(({ name, median }) => ({ client: name, value: median }));
}
