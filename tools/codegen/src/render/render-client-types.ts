import type { OpenApiDocument } from "@fintech-clients/openapi";
import { operationTypeNames } from "./render-operations.ts";
import { header } from "./text.ts";

/** The types that every provider package exports beside its schemas. */
export function clientTypeNames(
  provider: string,
  document: OpenApiDocument,
): string[] {
  const prefix = typePrefix(provider, document);
  return [
    `${prefix}Client`,
    `${prefix}Operation`,
    "CallResult",
    "RequestBody",
    "ResponseBody",
    ...operationTypeNames(document),
  ];
}

/** The text of src/generated/client-types.ts. */
export function renderClientTypes(
  provider: string,
  document: OpenApiDocument,
): string {
  const prefix = typePrefix(provider, document);
  const code = errorCodeType(document);
  return `${header(provider)}
import type {
  Client,
  OperationName,
  RequestBodyOf,
  ResponseBodyOf,
  ResultOf,
} from "@fintech-clients/shared";
import type { Operations } from "./operations.js";
${code === "string" ? "" : `import type { ${code} } from "./schema.js";\n`}
export type { ${operationTypeNames(document).join(", ")} } from "./operations.js";

/** A client, keyed by the spec's path templates. */
export type ${prefix}Client = Client<Operations, ${code}>;

/** The operations by name, such as those that errors carry. */
export type ${prefix}Operation = OperationName<Operations>;

/** What a call of an operation gives: for the functions that you wrap around calls. */
export type CallResult<Name extends ${prefix}Operation> = ResultOf<Operations, Name, ${code}>;

/** The JSON body that an operation takes. */
export type RequestBody<Name extends ${prefix}Operation> = RequestBodyOf<Operations, Name>;

/** The JSON body that an operation answers with one status. */
export type ResponseBody<Name extends ${prefix}Operation, Status extends number> = ResponseBodyOf<Operations, Name, Status>;
`;
}

/** The type of a provider's error codes. */
export function errorCodeType({ components }: OpenApiDocument): string {
  return "ErrorCode" in (components?.["schemas"] ?? {})
    ? "ErrorCode"
    : "string";
}

/** How the names of a provider's types begin: what its spec says, or the provider's name in Pascal case. */
function typePrefix(provider: string, { info }: OpenApiDocument): string {
  const prefix = info?.["x-type-prefix"];
  if (typeof prefix === "string") return prefix;
  return provider.replaceAll(/(?:^|-)(\w)/g, (_, first: string) =>
    first.toUpperCase(),
  );
}
