/** Where a release must come from, and what it must be. */
export interface Expected {
  /** `https://github.com/<owner>/<name>` */
  repository: string;
  workflow: string;
  ref: string;
  commit: string;
}

interface Attestation {
  predicateType?: string;
  bundle?: { dsseEnvelope?: { payload?: string } };
}

/** An in-toto statement about an npm package, as far as it is read here. */
interface Statement {
  subject?: { name?: string; digest?: { sha512?: string } }[];
  predicate?: {
    buildDefinition?: {
      externalParameters?: {
        workflow?: { repository?: string; path?: string; ref?: string };
      };
      resolvedDependencies?: { digest?: { gitCommit?: string } }[];
    };
  };
}

const provenance = "https://slsa.dev/provenance/v1";

/**
 * Why a published version cannot be shown to come from this repository's workflow; nothing if it can.
 * The signature of the attestation is for `npm audit signatures` to check; what it says is checked here.
 */
export async function attestationProblem(
  registry: string,
  version: string,
  expected: Expected,
  fetch: typeof globalThis.fetch,
): Promise<string | undefined> {
  const url = new URL(`-/npm/v1/attestations/${version}`, registry);
  const response = await fetch(url);
  if (!response.ok) return `${version} has no attestation (${response.status})`;
  const { attestations = [] } = (await response.json()) as {
    attestations?: Attestation[];
  };
  const found = attestations.filter(
    ({ predicateType }) => predicateType === provenance,
  );
  if (found.length === 0) return `${version} has no provenance attestation`;
  const sha512 = await publishedDigest(registry, version, fetch);
  for (const attestation of found) {
    const problem = statementProblem(attestation, version, sha512, expected);
    if (problem) return `The attestation of ${version} ${problem}`;
  }
  return undefined;
}

function statementProblem(
  attestation: Attestation,
  version: string,
  sha512: string,
  expected: Expected,
): string | undefined {
  const statement = readStatement(attestation);
  if (!statement) return "cannot be read";
  const { externalParameters, resolvedDependencies } =
    statement.predicate?.buildDefinition ?? {};
  const { repository, path, ref } = externalParameters?.workflow ?? {};
  const subject = statement.subject?.[0];
  const said: Record<string, [string | undefined, string]> = {
    repository: [repository, expected.repository],
    workflow: [path, expected.workflow],
    ref: [ref, expected.ref],
    commit: [resolvedDependencies?.[0]?.digest?.gitCommit, expected.commit],
    subject: [subject?.name, `pkg:npm/${version.replace("@", "%40")}`],
    digest: [subject?.digest?.sha512, sha512],
    "number of subjects": [String(statement.subject?.length ?? 0), "1"],
  };
  for (const [what, [is, must]] of Object.entries(said)) {
    if (is !== must) return `has the ${what} ${is ?? "(none)"}, not ${must}`;
  }
  return undefined;
}

function readStatement({ bundle }: Attestation): Statement | undefined {
  const payload = bundle?.dsseEnvelope?.payload;
  if (typeof payload !== "string") return undefined;
  try {
    return JSON.parse(Buffer.from(payload, "base64").toString()) as
      Statement | undefined;
  } catch {
    return undefined;
  }
}

/** The SHA-512 of the tarball that users install, as the registry lists it. */
async function publishedDigest(
  registry: string,
  version: string,
  fetch: typeof globalThis.fetch,
): Promise<string> {
  const at = version.lastIndexOf("@");
  const name = version.slice(0, at).replace("/", "%2f");
  const url = new URL(`${name}/${version.slice(at + 1)}`, registry);
  const response = await fetch(url);
  const { dist } = (await response.json()) as {
    dist?: { integrity?: string };
  };
  const base64 = dist?.integrity?.replace(/^sha512-/, "") ?? "";
  return Buffer.from(base64, "base64").toString("hex");
}
