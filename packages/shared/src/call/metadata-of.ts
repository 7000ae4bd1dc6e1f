import { bare } from "../checks/values.js";
import type { CallMetadata } from "../sending/call.js";
import type {
  OperationMetadata,
  ProviderDefinition,
} from "../types/provider-definition.js";

/** What {@link metadataOf} made before, by an operation's entry in its table. */
export type MetadataCache = Map<OperationMetadata | undefined, CallMetadata>;

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
  {
    definition,
    metadata: cache,
  }: {
    readonly definition: ProviderDefinition<never>;
    readonly metadata: MetadataCache;
  },
  operation: string,
  undocumented: boolean,
): CallMetadata {
  const { operations } = definition;
  const entry = operations[operation];
  const known = undocumented ? undefined : cache.get(entry);
  if (known) {
    return known;
  }
  const metadata = {
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
    ...entry,
  } as CallMetadata;
  if (!undocumented) {
    cache.set(entry, metadata);
  }
  return metadata;
}
