import { expect, test } from "vitest";
import { attestationProblem } from "../src/verify/attestation-problem.ts";

const version = "@fintech-clients/shared@1.0.0";
const sha512 = "ab".repeat(64);
const expected = {
  repository: "https://github.com/fintech-clients/fintech-clients",
  workflow: ".github/workflows/release.yml",
  ref: "refs/heads/main",
  commit: "c0ffee",
};

interface Statement {
  repository?: string;
  path?: string;
  ref?: string;
  commit?: string;
  name?: string;
  sha512?: string;
}

/** A provenance attestation as the registry hands it out, with what differs from the right one. */
function provenance(other: Statement = {}): unknown {
  const said = {
    repository: expected.repository,
    path: expected.workflow,
    ref: expected.ref,
    commit: expected.commit,
    name: "pkg:npm/%40fintech-clients/shared@1.0.0",
    sha512,
    ...other,
  };
  const { repository, path, ref } = said;
  const statement = {
    _type: "https://in-toto.io/Statement/v1",
    subject: [{ name: said.name, digest: { sha512: said.sha512 } }],
    predicateType: "https://slsa.dev/provenance/v1",
    predicate: {
      buildDefinition: {
        externalParameters: { workflow: { repository, path, ref } },
        resolvedDependencies: [{ digest: { gitCommit: said.commit } }],
      },
    },
  };
  return enveloped(Buffer.from(JSON.stringify(statement)).toString("base64"));
}

const enveloped = (payload: unknown): unknown => ({
  predicateType: "https://slsa.dev/provenance/v1",
  bundle: { dsseEnvelope: { payload } },
});

const byTheRegistry = { predicateType: "https://github.com/npm/attestation" };

/** A registry with one version: its attestations, and the digest of its tarball. */
const registry =
  (status: number, body: unknown) =>
  (url: string | URL | Request): Promise<Response> => {
    const { pathname } = new URL(url instanceof Request ? url.url : url);
    if (pathname === "/@fintech-clients%2fshared/1.0.0") {
      const integrity = `sha512-${Buffer.from(sha512, "hex").toString("base64")}`;
      return Promise.resolve(Response.json({ dist: { integrity } }));
    }
    expect(pathname).toBe(`/-/npm/v1/attestations/${version}`);
    return Promise.resolve(Response.json(body, { status }));
  };

const problem = (status: number, body: unknown): Promise<string | undefined> =>
  attestationProblem(
    "https://x.example/",
    version,
    expected,
    registry(status, body),
  );

test("a version that this repository's workflow built has no problem", async () => {
  const attestations = [byTheRegistry, provenance()];
  expect(await problem(200, { attestations })).toBeUndefined();
});

test.each([
  ["signed by the registry only", { attestations: [byTheRegistry] }],
  ["with an empty answer", {}],
])("a version %s has no provenance", async (_, body) => {
  expect(await problem(200, body)).toBe(
    `${version} has no provenance attestation`,
  );
});

test("a version that is unattested is refused", async () => {
  expect(await problem(404, {})).toBe(`${version} has no attestation (404)`);
});

test.each<[string, Statement]>([
  ["repository", { repository: "https://github.com/someone/fintech-clients" }],
  ["workflow", { path: ".github/workflows/ci.yml" }],
  ["ref", { ref: "refs/heads/other" }],
  ["commit", { commit: "decade" }],
  ["subject", { name: "pkg:npm/%40someone/shared@1.0.0" }],
  ["digest", { sha512: "cd".repeat(64) }],
])("a forged %s is refused", async (what, other) => {
  const attestations = [provenance(other)];
  expect(await problem(200, { attestations })).toContain(
    `The attestation of ${version} has the ${what} ${Object.values(other)[0]}, not `,
  );
});

test("a forged one beside the right one is refused", async () => {
  const attestations = [provenance(), provenance({ ref: "refs/heads/x" })];
  expect(await problem(200, { attestations })).toContain("has the ref");
});

test.each([["no payload"], [undefined], [7]])(
  "a payload that is no statement is refused: %s",
  async (payload) => {
    const attestations = [enveloped(payload)];
    expect(await problem(200, { attestations })).toBe(
      `The attestation of ${version} cannot be read`,
    );
  },
);
