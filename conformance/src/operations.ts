import { gu1 } from "./gu1.ts";
import type { TestOperation } from "./test-operation.ts";
import { things } from "./things.ts";
import { youhodler } from "./youhodler.ts";
import { yuno } from "./yuno.ts";

/** Every operation that cases run for. */
export const operations: readonly TestOperation[] = [
  ...yuno,
  gu1,
  youhodler,
  ...things,
];
