import type { Method, OperationMaps } from "./operations.js";
import type { Result } from "./result.js";

/** The operations of a client by name: `"POST /path/{template}"`, as errors name them. */
export type OperationName<Maps extends OperationMaps> = {
  [M in Method]: `${M} ${keyof Maps[M] & string}`;
}[Method];

/** The operation of a name. */
export type OperationOf<
  Maps extends OperationMaps,
  Name,
> = Name extends `${infer M extends Method} ${infer Path}`
  ? Path extends keyof Maps[M]
    ? Maps[M][Path]
    : never
  : never;

/** What a call of an operation gives. */
export type ResultOf<
  Maps extends OperationMaps,
  Name,
  Code extends string,
> = Result<OperationOf<Maps, Name>, "json", Code>;

/** The JSON body that an operation takes. */
export type RequestBodyOf<Maps extends OperationMaps, Name> =
  OperationOf<Maps, Name> extends { requestBody?: infer Given }
    ? Given extends { content: { "application/json": infer Body } }
      ? Body
      : never
    : never;

/** The JSON body that an operation answers with one status. */
export type ResponseBodyOf<Maps extends OperationMaps, Name, Status> = BodyAt<
  Result<OperationOf<Maps, Name>>,
  Status
>;

type BodyAt<Answer, Status> = Answer extends { status: infer Documented }
  ? Status extends Documented
    ? Answer extends { error: undefined; data: infer Data }
      ? Data
      : Answer extends { error: { body: infer Body } }
        ? Exclude<Body, undefined>
        : never
    : never
  : never;
