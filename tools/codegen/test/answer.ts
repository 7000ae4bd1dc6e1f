/** An operation that answers 200 with this schema. */
export function answer(schema: object, rest: object = {}): object {
  return {
    ...rest,
    responses: {
      200: {
        description: "Done.",
        content: { "application/json": { schema } },
      },
    },
  };
}
