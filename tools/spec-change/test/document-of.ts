import type { Description } from "./fixture.ts";

/** The whole document that a description stands for. */
export function documentOf({
  openapi = "3.1.0",
  request,
  response,
  ...rest
}: Description): object {
  const operations = {
    ...(request && {
      post: {
        operationId: "addThing",
        requestBody: body(request),
        responses: { "200": { description: "Done." } },
      },
    }),
    ...(response && {
      get: {
        operationId: "getThing",
        responses: { "200": { description: "Done.", ...body(response) } },
      },
    }),
  };
  return {
    openapi,
    info: { title: "Test", version: "1.0.0" },
    paths: { "/things": operations },
    ...rest,
  };
}

function body(schema: object): object {
  return { content: { "application/json": { schema } } };
}
