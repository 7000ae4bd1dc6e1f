import type { RuntimeProof } from "./prove-runtime.ts";

/** A runtime's result in one line. */
export function describeRuntime({
  version,
  passed,
  skipped,
}: RuntimeProof): string {
  const cannot = [...skipped.values()].reduce((sum, count) => sum + count, 0);
  return `${version}: ${passed} passed, ${cannot} cannot pass there`;
}
