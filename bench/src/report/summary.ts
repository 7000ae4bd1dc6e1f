import type { Results } from "../results.ts";
import { count, ratio } from "./format.ts";
import { markdownTable } from "./tables.ts";

/** The three numbers that matter, next to what else one would take. */
export function summary({ calls, size, types }: Results): string {
  const ours = "fintech-clients";
  const time = calls.loopbackWrite.find(({ name }) => name === ours);
  const bytes = (client: string): string =>
    count(size.find((each) => each.client === client)?.gzipped ?? Number.NaN);
  const instantiations = (client: string): string =>
    count(
      types.find(
        (each) =>
          each.client === client &&
          each.spec === "github" &&
          each.calls === 1 &&
          each.compiler === "5.9",
      )?.instantiations ?? Number.NaN,
    );
  return markdownTable(
    ["", ours, "to compare with"],
    [
      [
        "a POST over loopback HTTP, repeats and time limits on",
        time ? `${ratio(time.ratio)} of openapi-fetch's time` : "",
        "openapi-fetch has neither",
      ],
      [
        "one operation in a bundle, minified and gzipped, bytes",
        bytes(ours),
        `openapi-fetch ${bytes("openapi-fetch")}, ky ${bytes("ky")}, axios ${bytes("axios")}, stripe ${bytes("stripe")}`,
      ],
      [
        "type instantiations of the first call, on GitHub's spec",
        instantiations(ours),
        `openapi-fetch ${instantiations("openapi-fetch")}, hey-api ${instantiations("hey-api (fetch)")}`,
      ],
    ],
  );
}
