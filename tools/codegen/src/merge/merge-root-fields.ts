import {
  isObject,
  type JsonObject,
  locate,
  type OpenApiDocument,
  pathOperations,
  type Source,
} from "@fintech-clients/openapi";
import { sortedJson } from "./meaning.ts";

/**
 * Merges the servers that documents name for all their operations. Documents that share a server describe one API, so
 * openapi.yaml's list is that of all, or else the union of theirs. Those of another host stay with their operations.
 */
export function mergeServers(
  merged: OpenApiDocument,
  sources: readonly Source[],
): void {
  const stated = sources.flatMap((source) => {
    const { servers } = source.document;
    return Array.isArray(servers) && servers.length > 0
      ? [{ source, servers }]
      : [];
  });
  const own = stated.find(({ source }) => source.handWritten)?.servers;
  const common = own ?? largestUnion(stated);
  if (common.length > 0) merged.servers = common;
  const known = new Set(common.map(addressOf));
  for (const { source, servers } of stated) {
    const others = servers.filter((server) => !known.has(addressOf(server)));
    if (others.length === servers.length) {
      for (const { operation } of pathOperations(source.document)) {
        operation.servers ??= servers;
      }
    } else if (others.length > 0) {
      const urls = others.map(({ url }) => String(url)).join(", ");
      source.warnings.push(
        `${locate(source, "#/servers")} ${urls} is no server of openapi.yaml: add it there, or it cannot be used`,
      );
    }
  }
}

interface Stated {
  source: Source;
  servers: JsonObject[];
}

/** Of the servers that documents share, directly or through others, those of the most operations. */
function largestUnion(stated: readonly Stated[]): JsonObject[] {
  let unions: Stated[][] = [];
  for (const each of stated) {
    const own = new Set(each.servers.map(addressOf));
    const [near, far] = [true, false].map((shares) =>
      unions.filter(
        (union) =>
          union.some(({ servers }) =>
            servers.some((server) => own.has(addressOf(server))),
          ) === shares,
      ),
    );
    unions = [...far!, [...near!.flat(), each]];
  }
  const [largest = []] = unions.toSorted(
    (a, b) => operationsOf(b) - operationsOf(a),
  );
  const union = new Map<string, JsonObject>();
  for (const server of largest.flatMap(({ servers }) => servers)) {
    const address = addressOf(server);
    if (!union.has(address)) union.set(address, server);
  }
  return [...union.values()];
}

function operationsOf(union: readonly { source: Source }[]): number {
  return union.flatMap(({ source }) => pathOperations(source.document)).length;
}

/** What two spellings of one server share. */
function addressOf({ url, variables }: JsonObject): string {
  const address = String(url).replace(/\/+$/, "");
  const normal = URL.canParse(address)
    ? new URL(address).href.replace(/\/$/, "")
    : address;
  return isObject(variables) ? `${normal} ${sortedJson(variables)}` : normal;
}

/**
 * Merges the security that documents ask for all their operations. Where they differ, the word of openapi.yaml, or
 * else of the most operations, becomes the merged document's, and the others move to their own operations.
 */
export function mergeSecurity(
  merged: OpenApiDocument,
  sources: readonly Source[],
): void {
  const stated = sources.filter(({ document }) => document.security);
  const groups = Map.groupBy(stated, ({ document }) =>
    sortedJson(document.security),
  );
  const [common = []] = [...groups.values()].toSorted(
    (a, b) => weightOf(b) - weightOf(a),
  );
  const security = common[0]?.document.security;
  if (security) merged.security = security;
  for (const source of stated) {
    if (common.includes(source)) continue;
    for (const { operation } of pathOperations(source.document)) {
      operation.security ??= source.document.security!;
    }
  }
}

function weightOf(group: readonly Source[]): number {
  return group.some(({ handWritten }) => handWritten)
    ? Infinity
    : operationsOf(group.map((source) => ({ source })));
}

/** One list of tags: those of openapi.yaml first, and of two with one name the first, completed by the second. */
export function mergeTags(
  merged: OpenApiDocument,
  sources: readonly Source[],
): void {
  const tags = new Map<unknown, JsonObject>();
  for (const source of sources) {
    for (const tag of source.document.tags ?? []) {
      tags.set(tag["name"], { ...tag, ...tags.get(tag["name"]) });
    }
  }
  if (tags.size > 0) merged.tags = [...tags.values()];
}
