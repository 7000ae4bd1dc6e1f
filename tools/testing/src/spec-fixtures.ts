import { readFixtures, type Fixture } from "./fixture.ts";
import type { Provider } from "./provider.ts";
import {
  exampleValues,
  specExamples,
  specOperation,
  specOperations,
  type Spec,
} from "./read-spec.ts";

/**
 * A fixture for each request example of every operation that no given document
 * shows: there, the spec's own examples are all there is.
 */
export function specFixtures(provider: Provider, spec: Spec): Fixture[] {
  const given = readFixtures(provider);
  const known = new Set(given.map(({ operation }) => operation));
  const credentials = credentialHeaders(given);
  return specOperations(spec)
    .filter((operation) => !known.has(operation))
    .flatMap((operation) => {
      const { requestBody } = specOperation(spec, operation);
      const bodies = exampleValues(requestBody?.content);
      return (bodies.length === 0 ? [undefined] : bodies).map((body, index) =>
        fixture(provider, spec, {
          operation,
          body,
          credentials,
          answered: index === 0,
        }),
      );
    });
}

interface Call {
  readonly operation: string;
  readonly body: unknown;
  readonly credentials: Readonly<Record<string, string>>;
  /** Whether this request tries the documented answers too: one of them is enough. */
  readonly answered: boolean;
}

function fixture(
  provider: Provider,
  spec: Spec,
  { operation, body, credentials, answered }: Call,
): Fixture {
  const [method = "", template = ""] = operation.split(" ");
  const documented = specOperation(spec, operation);
  const key = documented["x-idempotency-header"]?.toLowerCase();
  const params = examplesIn("path");
  const query = examplesIn("query");
  const path = template.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(params[name] ?? `no example of ${name}`),
  );
  const search = Object.entries(query)
    .map((pair) => pair.map(encodeURIComponent).join("="))
    .join("&");
  return {
    source: documented.externalDocs?.url ?? "",
    operation,
    request: {
      params,
      query,
      method,
      url: `${provider.basePath}${path}${search && `?${search}`}`,
      headers: {
        ...credentials,
        ...(key !== undefined && { [key]: "<idempotencyKey>" }),
        ...(body !== undefined && { "content-type": "application/json" }),
      },
      body,
    },
    responses: answered ? specExamples(spec, operation) : [],
  };

  function examplesIn(place: string): Record<string, string> {
    const parameters = documented.parameters ?? [];
    return Object.fromEntries(
      parameters
        .filter((each) => each.in === place && each.example !== undefined)
        .map(({ name, example }) => [name, String(example)]),
    );
  }
}

/** The headers of a given request that stand for a credential: the same for every operation. */
function credentialHeaders([first]: readonly Fixture[]): Readonly<
  Record<string, string>
> {
  const headers = Object.entries(first?.request.headers ?? {});
  return Object.fromEntries(
    headers.filter(
      ([, value]) => value.includes("<") && value !== "<idempotencyKey>",
    ),
  );
}
