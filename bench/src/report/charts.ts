import type { Results } from "../results.ts";
import { barChart, type Bar } from "./bar-chart.ts";
import { count, micros } from "./format.ts";
import type { Timing } from "../measure/rounds.ts";

/** The charts of docs/benchmarks.md: file name to SVG. */
export function charts(results: Results): ReadonlyMap<string, string> {
  const { calls, size, types, generation } = results;
  return new Map([
    [
      "call-stub.svg",
      barChart(
        "A POST with a JSON body, the network left out",
        "median time of a call over a stubbed fetch; shorter is better",
        times(calls.stubWrite),
      ),
    ],
    [
      "call-loopback.svg",
      barChart(
        "A POST with a JSON body, over loopback HTTP",
        "median time of a call, one at a time, keep-alive; shorter is better",
        times(calls.loopbackWrite),
      ),
    ],
    [
      "size.svg",
      barChart(
        "One operation in a browser bundle",
        "bytes, minified and gzipped; shorter is better",
        size.flatMap(({ client, gzipped }) =>
          gzipped === undefined
            ? []
            : [{ label: client, value: gzipped, text: count(gzipped) }],
        ),
      ),
    ],
    [
      "types.svg",
      barChart(
        "Type-checking the first call, on GitHub's spec",
        "type instantiations, TypeScript 5.9; shorter is better",
        types
          .filter(
            ({ spec, calls: made, compiler }) =>
              spec === "github" && made === 1 && compiler === "5.9",
          )
          .map(({ client, instantiations }) => ({
            label: client,
            value: instantiations,
            text: count(instantiations),
          })),
      ),
    ],
    [
      "generation.svg",
      barChart(
        "Generating the types of a growing spec",
        "seconds of a whole process, by the number of operations",
        generation.growth.map(({ operations, seconds }) => ({
          label: `${count(operations)} operations`,
          value: seconds,
          text: `${seconds.toFixed(1)} s`,
        })),
      ),
    ],
  ]);
}

function plain(timings: readonly Timing[]): readonly Timing[] {
  return timings.filter(({ name }) => !name.includes(","));
}

function times(timings: readonly Timing[]): readonly Bar[] {
  return plain(timings).map(({ name, median }) => ({
    label: name,
    value: median,
    text: `${micros(median)} µs`,
  }));
}
