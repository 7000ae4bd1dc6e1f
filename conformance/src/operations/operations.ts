import { gu1 } from "./gu1.ts";
import { syntheticOperations } from "./synthetic-provider.ts";
import type { TestOperation } from "./test-operation.ts";
import { youhodler } from "./youhodler.ts";
import { yuno } from "./yuno.ts";

/** Every operation that cases run for. */
export const operations: readonly TestOperation[] = [
  ...yuno,
  gu1,
  youhodler,
  ...syntheticOperations,
];
