import { expect, test } from "vitest";
import { attestationProblem } from "../src/verify/attestation-problem.ts";

const version = "@fintech-clients/shared@1.0.0";
const answering = (status: number, body: unknown) => () =>
  Promise.resolve(new Response(JSON.stringify(body), { status }));
const attested = (...types: string[]): unknown => ({
  attestations: types.map((predicateType) => ({ predicateType })),
});

test.each([
  [
    "with provenance",
    200,
    attested(
      "https://github.com/npm/attestation",
      "https://slsa.dev/provenance/v1",
    ),
    undefined,
  ],
  [
    "signed by the registry only",
    200,
    attested("https://github.com/npm/attestation"),
    `${version} has no provenance attestation`,
  ],
  ["with an empty answer", 200, {}, `${version} has no provenance attestation`],
  ["unattested", 404, {}, `${version} has no attestation (404)`],
])("a version %s", async (_, status, body, problem) => {
  const fetch = answering(status, body);
  expect(await attestationProblem("https://x.example/", version, fetch)).toBe(
    problem,
  );
});
