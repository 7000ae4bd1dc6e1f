import type { Facts } from "./facts.ts";

/** The package's tests: the suites that every provider runs, on a call that the document describes. */
export function publishedTests(
  { names, document, environments, credentials, call }: Facts,
  template: ReadonlyMap<string, string>,
): [file: string, text: string][] {
  const { folder, identifier } = names;
  const { title } = document.info ?? {};
  const tests = `packages/${folder}/test`;
  const basePath = new URL([...environments.values()][0] ?? "").pathname;
  const base = basePath === "/" ? "" : basePath;
  const operation = `${call.method} ${call.path}`;
  const values = Object.fromEntries(
    credentials.fields.map((field) => [field, `${field}-1`]),
  );
  const url = call.path.replaceAll(/\{([^{}]*)\}/g, (_, name: string) =>
    encodeURIComponent(call.parameters[name] ?? ""),
  );
  const fixture = {
    source: typeof title === "string" ? title : "The provider's document",
    operation,
    request: {
      params: call.parameters,
      method: call.method,
      url: base + url,
      headers: {
        ...credentials.headers,
        ...(call.body !== undefined && { "content-type": "application/json" }),
      },
      ...(call.body !== undefined && { body: call.body }),
    },
    responses: call.responses,
  };
  const onMock = template.get(`${tests}/mock.test.ts`) ?? "";
  return [
    [
      `${tests}/mock.test.ts`,
      onMock
        .replace(/client\.POST\([^]*?\n {2}\}\);/, () => `${callText(call)};`)
        .replace(
          /operation: ".*?"/,
          () => `operation: ${JSON.stringify(operation)}`,
        ),
    ],
    [`${tests}/fixtures/first-call.json`, JSON.stringify(fixture)],
    [
      `${tests}/provider.ts`,
      `import { create${identifier}Client } from "@fintech-clients/${folder}";
import type { Provider } from "@fintech-clients/testing";

/** As the document has it. */
export const provider: Provider = {
  name: ${JSON.stringify(folder)},
  folder: new URL("../", import.meta.url),
  createClient: create${identifier}Client,
  credentials: ${JSON.stringify(values)},
  environments: ${JSON.stringify(Object.fromEntries(environments))},
  basePath: ${JSON.stringify(base)},
  notExecuted: [],
  given: [${JSON.stringify(operation)}],
  errorBodies: [[{}, { code: undefined, messages: [], details: {} }]],
  published: true,
};
`,
    ],
    [
      `${tests}/types.test-d.ts`,
      `import { create${identifier}Client } from "@fintech-clients/${folder}";
import { expectTypeOf, test } from "vitest";

const credentials = ${JSON.stringify(values)};
const client = create${identifier}Client({ baseUrl: "https://proxy.example", credentials });

test("a result is told apart by its error", async () => {
  const result = await ${callText(call)};
  if (!result.error) {
    expectTypeOf(result.error).toEqualTypeOf<undefined>();
  }
});

test("wrong programs do not compile", () => {
  // @ts-expect-error no environment
  create${identifier}Client({ credentials });
});
`,
    ],
  ];
}

/** The call as a program writes it. */
export function callText({
  method,
  path,
  parameters,
  body,
}: Facts["call"]): string {
  const params = Object.keys(parameters).length > 0 && {
    params: { path: parameters },
  };
  const init = { ...params, ...(body !== undefined && { body }) };
  const rest = Object.keys(init).length > 0 ? `, ${JSON.stringify(init)}` : "";
  return `client.${method}(${JSON.stringify(path)}${rest})`;
}
