const provenance = "https://slsa.dev/provenance/v1";

/** Why a published version cannot be shown to come from this repository's workflow; nothing if it can. */
export async function attestationProblem(
  registry: string,
  version: string,
  fetch: typeof globalThis.fetch,
): Promise<string | undefined> {
  const url = new URL(`-/npm/v1/attestations/${version}`, registry);
  const response = await fetch(url);
  if (!response.ok) return `${version} has no attestation (${response.status})`;
  const { attestations = [] } = (await response.json()) as {
    attestations?: { predicateType?: string }[];
  };
  const found = attestations.some(
    ({ predicateType }) => predicateType === provenance,
  );
  return found ? undefined : `${version} has no provenance attestation`;
}
