import { bare } from "../checks/values.js";
import type { CallMetadata } from "../sending/call.js";
import type { OperationTable } from "../types/provider-definition.js";

const defaults: CallMetadata = {
  inProcess: [],
  duplicated: [],
  conflictStatuses: [],
  notExecuted: [],
  json: [200],
  empty: [],
  binary: [],
};

/** An operation's metadata with their defaults. One that is `undocumented` may answer with any success. */
export function metadataOf(
  operations: OperationTable,
  operation: string,
  undocumented: boolean,
): CallMetadata {
  return {
    __proto__: bare,
    ...defaults,
    ...(undocumented && {
      json: [],
      // An operation that the package does not have may be sent a key too.
      conflictStatuses: [409],
      duplicated: Object.values(operations).flatMap(
        ({ inProcess = [], duplicated = [] }) => [...inProcess, ...duplicated],
      ),
    }),
    ...operations["*"],
    ...operations[operation],
  } as CallMetadata;
}
