/** A valid document with these paths, and whatever else is given. */
export function spec(paths: object, rest: object = {}): object {
  return {
    openapi: "3.1.0",
    info: { title: "Test", version: "1.0.0" },
    ...rest,
    paths,
  };
}
