import type { OpenApiDocument } from "@fintech-clients/openapi";
import { typesDocument } from "@fintech-clients/codegen";
import type { Change } from "./change.ts";
import { compareBehaviour } from "./compare-behaviour.ts";
import { compareNamedSchemas } from "./compare-named-schemas.ts";
import { compareOperations } from "./compare-operations.ts";
import { compareServers } from "./compare-servers.ts";
import { pairOperations } from "./pair-operations.ts";

/** Everything in which two bundled documents differ for a user's program, apart from the words. */
export function compareDocuments(
  before: OpenApiDocument,
  after: OpenApiDocument,
): Change[] {
  const changes: Change[] = [];
  const add = (change: Change): void => void changes.push(change);
  const operations = pairOperations(before, after, add);
  compareServers(before, after, add);
  for (const pair of operations) compareBehaviour(pair, add);
  const [old, now] = [typesDocument(before), typesDocument(after)];
  compareOperations(
    old,
    now,
    pairOperations(old, now, () => {}),
    add,
  );
  compareNamedSchemas(old, now, add);
  return changes;
}
