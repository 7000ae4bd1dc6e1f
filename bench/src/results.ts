import type { CallResults } from "./sections/calls.ts";
import type { GenerationResults } from "./sections/generation.ts";
import type { SizeResult } from "./sections/size.ts";
import type { TroubleResult } from "./sections/trouble.ts";
import type { TypeResult } from "./sections/types.ts";

/** The machine and the versions of a run. */
export interface Environment {
  readonly date: string;
  readonly command: string;
  readonly machine: string;
  readonly node: string;
  readonly versions: Readonly<Record<string, string>>;
  /** The one-minute load average before and after, for each core. */
  readonly load: readonly [number, number];
  readonly seconds: number;
}

/** All that one run measured. */
export interface Results {
  readonly environment: Environment;
  readonly calls: CallResults;
  readonly trouble: readonly TroubleResult[];
  readonly size: readonly SizeResult[];
  readonly types: readonly TypeResult[];
  readonly generation: GenerationResults;
}
