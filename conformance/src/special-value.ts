/** Values that JSON cannot write as they are, by the names that cases use. */
export function specialValue(name: unknown): unknown {
  const cyclic: Record<string, unknown> = {};
  cyclic["self"] = cyclic;
  const values: Readonly<Record<string, unknown>> = {
    undefined,
    NaN: Number.NaN,
    Infinity: Number.POSITIVE_INFINITY,
    "-Infinity": Number.NEGATIVE_INFINITY,
    bigint: 12n,
    symbol: Symbol("value"),
    "half-a-pair": "\ud800",
    function: () => "value",
    "function-of-number": () => 17,
    "function-of-nothing": () => undefined,
    "throwing-function": () => {
      throw new Error("function");
    },
    cyclic,
    date: new Date(0),
    "invalid-date": new Date(Number.NaN),
    map: new Map([["a", "b"]]),
    headers: new Headers({ a: "b" }),
    "url-search-params": new URLSearchParams("a=b"),
    "null-prototype": Object.create(null) as unknown,
    throwing: {
      toString: () => {
        throw new Error("toString");
      },
    },
  };
  if (typeof name !== "string" || !Object.hasOwn(values, name)) {
    throw new Error(`no special value is called ${String(name)}`);
  }
  return values[name];
}
