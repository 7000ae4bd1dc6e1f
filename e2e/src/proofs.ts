import type { Alone } from "./prove-alone.ts";
import type { Bundle } from "./prove-bundler.ts";
import type { RuntimeProof } from "./prove-runtime.ts";

/** TypeScript versions by the ways of finding modules and types that they were tried with. */
export interface TypeScriptProof {
  readonly version: string;
  readonly resolution: string;
  readonly library: string;
}

/** All that a run found, for docs/runtimes.md. */
export interface Proofs {
  readonly runtimes: readonly RuntimeProof[];
  readonly alone: readonly Alone[];
  readonly typescript: readonly TypeScriptProof[];
  readonly bundles: readonly Bundle[];
  /** The Nodes whose `require()` was tried. */
  readonly required: readonly string[];
}
