/** An OpenAPI document with that many operations, each with a path, a body, a schema and errors of its own. */
export function grownDocument(operations: number): object {
  const numbers = Array.from({ length: operations }, (_, index) => index);
  return {
    openapi: "3.1.0",
    info: { title: "Grown", version: "1.0.0" },
    servers: [{ url: "https://api.example" }],
    paths: Object.fromEntries(
      numbers.map((number) => [
        `/resources-${number}/{id}/cancel`,
        {
          post: {
            operationId: `cancel-${number}`,
            parameters: [
              {
                name: "id",
                in: "path",
                required: true,
                schema: { type: "string" },
              },
            ],
            requestBody: { content: content(`Resource${number}`) },
            responses: {
              200: {
                description: "Canceled",
                content: content(`Resource${number}`),
              },
              400: { description: "Refused", content: content("Problem") },
            },
          },
        },
      ]),
    ),
    components: {
      schemas: {
        Problem: {
          type: "object",
          properties: { code: { $ref: "#/components/schemas/ErrorCode" } },
        },
        ErrorCode: { type: "string", enum: ["INVALID", "CONFLICT"] },
        ...Object.fromEntries(
          numbers.map((number) => [
            `Resource${number}`,
            {
              type: "object",
              required: ["id"],
              properties: {
                id: { type: "string" },
                status: { type: "string", enum: ["OPEN", "CANCELED"] },
                amount: { type: "number" },
                created_at: { type: "string", format: "date-time" },
              },
            },
          ]),
        ),
      },
    },
  };
}

function content(name: string): object {
  return {
    "application/json": { schema: { $ref: `#/components/schemas/${name}` } },
  };
}
