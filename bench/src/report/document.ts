import { peers } from "../peers/index.ts";
import type { Results } from "../results.ts";
import { betterElsewhere } from "./better-elsewhere.ts";
import { fleetSection } from "./fleet.ts";
import { count } from "./format.ts";
import {
  sizeTable,
  timingTable,
  troubleTable,
  typeTable,
} from "./result-tables.ts";
import { summary } from "./summary.ts";
import { markdownTable } from "./tables.ts";

const chart = (file: string, text: string): string =>
  `![${text}](benchmarks/${file})`;

/** docs/benchmarks.md, from the results of one run. */
export function document(results: Results): string {
  const { environment, calls, trouble, size, types, generation } = results;
  const { date, command, machine, node, versions, load, seconds } = environment;
  return `# Benchmarks

Written by \`${command}\`; do not edit. ${date}, Node ${node}, ${machine}; load per core ${load
    .map((each) => each.toFixed(2))
    .join(
      " before and ",
    )} after; ${seconds} s in all. Versions: ${Object.entries(versions)
    .map(([name, version]) => `${name} ${version}`)
    .join(", ")}.

${summary(results)}

Every client makes the same request with the same headers, and its answer is checked. Clients are measured by turns, and
ratios are of medians in the same round; the interval holds the true ratio with a probability of 95 %. On a machine with
other work the single times mean little, and the ratios still do. Repeats and time limits are on where a client has them.

What a client does not have or do:

${markdownTable(
  ["client", "lacks"],
  peers
    .filter(({ lacks }) => lacks !== "")
    .map(({ name, lacks }) => [name, lacks]),
)}

## Where others do better

The clients with a lower number than ours, whatever they lack:

${betterElsewhere(results)}

## One call, the network left out

\`fetch\` is a stub that answers at once. Raw \`fetch\`, and ours without middleware, hand it a URL and an init; the
others build a \`Request\` first, which the real \`fetch\` would have to build for the former. A row with one middleware
stands against openapi-fetch with the same middleware; the budget is 1.4x without middleware and 2.0x with one. 30
rounds of 400 calls (over loopback of 100) warm up first, as a service makes its calls for hours.

${chart("call-stub.svg", "Median time of a POST over a stubbed fetch")}

GET:

${timingTable(calls.stubRead)}

POST with a JSON body and an idempotency key:

${timingTable(calls.stubWrite)}

## One call over loopback HTTP

A Node server in another process, keep-alive; axios and stripe use Node's \`http\` here, as they do by default. The budget
is 1.15x.

${chart("call-loopback.svg", "Median time of a POST over loopback HTTP")}

GET:

${timingTable(calls.loopbackRead)}

POST:

${timingTable(calls.loopbackWrite)}

Raw fetch's GET again, after other work of its program, whose time does not count. What it takes longer is the machine's:
a server that has waited for longer is woken more slowly. So one GET after the other shows more of a client's own work
than it costs; the rows of 64 at a time do not.

${timingTable(calls.loopbackAfterWork, "work before each call", "raw fetch's")}

POST, 64 at a time, the time for each call:

${timingTable(calls.loopbackParallel)}

Throughput at 64: ${calls.loopbackParallel
    .map(({ name, median }) => `${name} ${count(1_000_000 / median)}/s`)
    .join(", ")}.

Making a client:

${timingTable(calls.construction)}

## Under trouble

1,000 POSTs, 64 at a time, of which every fifth request is answered with 503. Then 200 POSTs, one at a time, that are
refused with a body of 256 KiB. Then the sockets of 1,000 POSTs without trouble. At last 100,000 POSTs over a stub with
one shared signal (stripe takes none), or as many as 30 s were enough for: what each leaves on the heap, and the peak
of the process.

${troubleTable(trouble)}

${fleetSection()}

## Size

One operation, bundled for a browser, minified by rolldown, gzip -9; the installation with all dependencies (ours as it
would be published); a whole Node process that imports the client and ends, beside one that imports nothing (raw fetch).

${chart("size.svg", "Bytes of one operation in a bundle")}

${sizeTable(size)}

## Types

Programs of 1, 10 and 50 calls against the declarations of each client; every program compiles without an error. hey-api
generates one function for each operation, so its calls have nothing to look up.

${chart("types.svg", "Type instantiations of the first call")}

${typeTable(types)}

## Generation

All four specs through turbo: ${generation.turbo.cold.toFixed(1)} s cold, ${generation.turbo.unchanged.toFixed(2)} s
with nothing changed, ${generation.turbo.oneSpecTouched.toFixed(1)} s with one spec touched, which regenerates
${generation.turbo.regenerated.join(", ")} only.

GitHub's document, each generator in a process of its own. Ours also validates the document, formats what it writes, and
writes the run-time table.

${markdownTable(
  ["generator", "seconds", "peak, MB"],
  generation.large.map(({ generator, seconds: time, megabytes }) => [
    generator,
    time.toFixed(1),
    count(megabytes),
  ]),
)}

Growth, with our generator:

${chart("generation.svg", "Seconds by the number of operations")}

${markdownTable(
  ["operations", "seconds", "peak, MB"],
  generation.growth.map(({ operations, seconds: time, megabytes }) => [
    count(operations),
    time.toFixed(1),
    count(megabytes),
  ]),
)}
`;
}
