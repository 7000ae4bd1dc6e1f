import type { Mutation } from "../mutation.ts";

export const caller: readonly Mutation[] = [
  {
    rule: "CALLER-1",
    breaks: "A middleware's answer is passed over.",
    find: 'onResponse: (context) => run("onResponse", context),',
    replace:
      'onResponse: async (context) => { await run("onResponse", context); },',
  },
  {
    rule: "CALLER-1",
    breaks: "The call's middleware runs outside the client's.",
    find: "[...installed, ...middleware]",
    replace: "[...middleware, ...installed]",
  },
  {
    rule: "CALLER-1",
    breaks: "Middleware cannot read an answer.",
    find: "isEmpty ? null : readLazily(body)",
    replace: "null",
  },
  {
    rule: "CALLER-1",
    breaks: "Middleware that is an instance of a class loses its methods.",
    find: "await middleware[name]?.({",
    replace:
      "await (Object.hasOwn(middleware, name) ? middleware[name] : undefined)?.({",
  },
  {
    rule: "CALLER-1",
    breaks: "What middleware answers is lost.",
    find: "return given instanceof Response ? read(given) : given;",
    replace: "return given instanceof Response ? undefined : given;",
  },
  {
    rule: "CALLER-1",
    breaks: "A middleware that never runs is taken.",
    find: "found.length === 0 || odd",
    replace: "false",
  },
  {
    rule: "CALLER-1",
    breaks: "Falsy middleware is refused.",
    find: "list.filter(Boolean)",
    replace: "[...list]",
  },
  {
    rule: "CALLER-1",
    breaks: "A middleware's answer is read without a limit.",
    find: "withTimeout(call, call.limits.attemptMs, () => readBody(response, call))",
    replace: "readBody(response, call)",
  },
  {
    rule: "CALLER-2",
    breaks: "An error of another call's is this call's.",
    find: 'typeof reason === "symbol" ? reason : readFailure(call, reason)',
    replace: "reason",
  },
  {
    rule: "CALLER-2",
    breaks: "Nonsense is an answer.",
    find: "result.reason = findMistake(answer);",
    replace: "",
  },
  {
    rule: "CALLER-2",
    breaks: "A call's own `fetch` is passed over.",
    find: "draft.fetch ?? client.fetch",
    replace: "client.fetch",
  },
  {
    rule: "CALLER-2",
    breaks: "A status may be NaN.",
    find: "!Number.isInteger(status)",
    replace: 'typeof status !== "number"',
  },
  {
    rule: "CALLER-3",
    breaks: "A `__proto__` in an error becomes a prototype.",
    find: "return { code, messages, details }; } function parseJson",
    replace:
      "const plain = {}; for (const [name, value] of Object.entries(details)) plain[name] = value; return { code, messages, details: plain }; } function parseJson",
  },
  {
    rule: "CALLER-2",
    breaks: "A `fetch` that drops its options is taken.",
    find: "!isInitRead && Boolean(answer?.url)",
    replace: "false",
  },
  {
    rule: "CALLER-2",
    breaks: "A stub that looks at nothing is refused.",
    find: "!isInitRead && Boolean(answer?.url)",
    replace: "!isInitRead",
  },
];
