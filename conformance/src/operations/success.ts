import type { Success, TestOperation } from "./test-operation.ts";

/** A spec, as far as its success examples go. */
interface Spec {
  readonly paths: object;
}

type Responses = Readonly<
  Record<
    string,
    {
      readonly content?: {
        readonly "application/json"?: {
          readonly examples?: Readonly<Record<string, { value: unknown }>>;
        };
      };
    }
  >
>;

/** The first documented success of an operation, from the `openapi.json` that its package ships. */
export function documentedSuccess(
  { paths }: Spec,
  method: string,
  template: string,
): Success {
  const items = paths as Record<
    string,
    Record<string, { readonly responses: Responses }>
  >;
  const responses = items[template]?.[method.toLowerCase()]?.responses ?? {};
  for (const [status, { content }] of Object.entries(responses)) {
    const examples = content?.["application/json"]?.examples ?? {};
    const [example] = Object.values(examples);
    if (status.startsWith("2") && example) {
      return { status: Number(status), body: example.value };
    }
  }
  throw new Error(`${method} ${template} has no example of a success`);
}

/** The documented success as a `Response`, for what answers in the server's place. */
export function successResponse({ success }: TestOperation): Response {
  const { status, body } = success;
  return body === undefined
    ? new Response(null, { status })
    : Response.json(body, { status });
}
