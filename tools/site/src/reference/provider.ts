import { errorCodeMeanings, operationMetadata } from "@fintech-clients/codegen";
import {
  type OpenApiDocument,
  type PathOperation,
  pathOperations,
} from "@fintech-clients/openapi";
import { plain, slug } from "../markdown/text.ts";
import { readFile } from "../root.ts";

/** What the reference shows of one provider. */
export interface Provider {
  /** `yuno-payments`. */
  readonly name: string;
  /** As its document says. */
  readonly title: string;
  readonly document: OpenApiDocument;
  readonly operations: readonly ReferenceOperation[];
  /** The error codes that say more than their status: the run-time table's. */
  readonly codes: ErrorCodes;
  /** The statement that makes a client, and the name of its factory. */
  readonly client: { readonly statement: string; readonly factory: string };
}

/** Codes by what they mean, whatever their status. */
export interface ErrorCodes {
  readonly innerFailure?: readonly string[];
  readonly notTaken?: readonly string[];
}

/** An operation with what the run time knows of it, and its page. */
export interface ReferenceOperation extends PathOperation {
  /** `GET /payments`. */
  readonly name: string;
  readonly summary: string;
  /** `/reference/yuno-payments/retrieve-payment`. */
  readonly page: string;
  readonly metadata: Metadata;
}

/** An entry of the run-time table. */
export interface Metadata {
  readonly idempotencyHeader?: string;
  readonly idempotencyBodyField?: string;
  readonly repeatable?: boolean;
  readonly inProcess?: readonly string[];
  readonly duplicated?: readonly string[];
  readonly conflictStatuses?: readonly number[];
  readonly anonymous?: boolean;
  readonly notExecuted?: readonly number[];
  /** The success statuses that are documented with a JSON body. Default 200 alone. */
  readonly json?: readonly number[];
}

/** Reads the bundled document of a provider, and how its README makes a client. */
export function readProvider(name: string): Provider {
  const document = JSON.parse(
    readFile(`packages/${name}/openapi.json`),
  ) as OpenApiDocument;
  const readme = `packages/${name}/README.md`;
  return {
    name,
    title: plain(document.info?.["title"]) || name,
    document,
    operations: operationsOf(name, document),
    codes: errorCodeMeanings(document),
    client: firstClient(readme),
  };
}

/** Whether a failed call changes nothing. */
export function isRead({ method }: Pick<PathOperation, "method">): boolean {
  return method === "get" || method === "head";
}

function operationsOf(
  name: string,
  document: OpenApiDocument,
): readonly ReferenceOperation[] {
  const taken = new Set<string>();
  return pathOperations(document).map((located) => {
    const { path, method, operation } = located;
    const call = `${method.toUpperCase()} ${path}`;
    const summary = plain(operation["summary"]) || call;
    const own =
      [summary, plain(operation["operationId"])]
        .map(slug)
        .find((each) => each !== "" && !taken.has(each)) ?? slug(call);
    taken.add(own);
    return {
      ...located,
      name: call,
      summary,
      page: `/reference/${name}/${own}`,
      metadata: operationMetadata(document, operation),
    };
  });
}

function firstClient(readme: string): Provider["client"] {
  const found = /^const client = (?<factory>create\w+)\([\s\S]*?^\}\);$/m.exec(
    readFile(readme),
  );
  const factory = found?.groups?.["factory"];
  if (found === null || factory === undefined) {
    throw new Error(
      `${readme} shows no client: the reference takes \`const client = create...({ ... });\` from there`,
    );
  }
  return { statement: found[0], factory };
}
