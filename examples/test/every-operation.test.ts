import { startMock } from "@fintech-clients/mock";
import { createYunoPaymentsClient } from "@fintech-clients/yuno-payments";
import openapi from "@fintech-clients/yuno-payments/openapi.json" with { type: "json" };
import { expect, test } from "vitest";

type Json = Readonly<Record<string, unknown>>;

/** What a local `$ref` refers to. */
function resolve(node: unknown): Json {
  const { $ref } = node as { $ref?: string };
  return $ref === undefined
    ? (node as Json)
    : resolve(
        $ref
          .slice("#/".length)
          .split("/")
          .reduce<unknown>((value, name) => (value as Json)[name], openapi),
      );
}

/** The first documented body. */
function bodyOf(operation: Json): unknown {
  const { content } = resolve(operation["requestBody"] ?? {});
  const json = (content as Json | undefined)?.["application/json"] as Json;
  const [example] = Object.values(json?.["examples"] ?? {});
  return example === undefined ? undefined : resolve(example)["value"];
}

/** The documented parameters, by where they are; the client sets the key itself. */
function paramsOf(operation: Json): object {
  const params: Record<string, Record<string, unknown>> = {};
  for (const each of (operation["parameters"] ?? []) as unknown[]) {
    const { in: where, name, example } = resolve(each);
    if (name !== operation["x-idempotency-header"]) {
      (params[String(where)] ??= {})[String(name)] = example;
    }
  }
  return params;
}

const operations = Object.entries(openapi.paths).flatMap(([path, item]) =>
  Object.entries(item as unknown as Record<string, Json>).map(
    ([method, operation]) => ({
      name: `${method.toUpperCase()} ${path}`,
      operation,
    }),
  ),
);

test("every operation is called through the simulator, as documented", async () => {
  const mock = await startMock();
  const client = createYunoPaymentsClient({
    baseUrl: mock.baseUrl("yuno-payments"),
    credentials: mock.credentials("yuno-payments"),
    retry: { maxAttempts: 1 },
  }) as unknown as {
    request: (
      method: string,
      path: string,
      init: object,
    ) => Promise<{ status: unknown; error: unknown }>;
  };
  try {
    for (const { name, operation } of operations) {
      mock.reset();
      const [method = "", path = ""] = name.split(" ");
      const init = { params: paramsOf(operation), body: bodyOf(operation) };
      const { status, error } = await client.request(method, path, init);
      const documented = Object.keys(operation["responses"] as Json);
      expect({ name, status: String(status), error }).toEqual({
        name,
        status: expect.stringMatching(
          new RegExp(`^(${documented.join("|")})$`),
        ) as string,
        error:
          Number(status) < 400 ? undefined : (expect.anything() as unknown),
      });
      expect(mock.journal()).toMatchObject([{ operation: name, status }]);
    }
  } finally {
    await mock.close();
  }
  expect(operations.length).toBeGreaterThan(70);
});
