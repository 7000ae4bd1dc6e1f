import type { Mock } from "../../examples/mock/start-mock.ts";
import type { Checks } from "./checks.ts";
import type { Registry } from "../../tools/registry/src/start-registry.ts";

/** What every proof works with. */
export interface Workshop {
  /** A folder outside the repository, so that nothing is found by chance in a folder above. */
  readonly folder: string;
  readonly registry: Registry;
  readonly mock: Mock;
  readonly checks: Checks;
}
