import { expect, test } from "vitest";
import { catchRequests } from "./caught-requests.ts";
import { makeClient } from "./make-client.ts";

class Money {
  readonly #amount = 1;
  get amount(): number {
    return this.#amount;
  }
}

class Dto {
  readonly amount = 1;
}

class WithToJson {
  readonly #amount = 1;
  toJSON(): object {
    return { amount: this.#amount };
  }
}

const circle: { self?: unknown } = {};
circle.self = circle;

async function send(options: object, method = "POST") {
  const { fetch, requests } = catchRequests();
  await makeClient({ fetch })[method]?.("/things", options);
  return requests[0];
}

function mistake(message: string): object {
  return {
    name: "ConfigurationError",
    message: expect.stringContaining(message) as string,
  };
}

test.each<readonly [string, unknown]>([
  ["body.amount is a BigInt", { amount: 1n }],
  ["body.amount is no finite number", { amount: Number.NaN }],
  ["body.amount is no finite number", { amount: -Infinity }],
  ["body.items[1].price is a Map", { items: [{}, { price: new Map() }] }],
  ["body.a.b is a Function", { a: { b: () => 1 } }],
  ["body is a Symbol", Symbol("a")],
  ["body.list[1] is undefined", { list: [1, undefined] }],
  ["body.list[0] is undefined", { list: Array.from({ length: 1 }) }],
  ["body.on is a Date that is invalid", { on: new Date(Number.NaN) }],
  ["body.money is an instance", { money: new Money() }],
  ["body.a is keyed by a symbol", { a: { [Symbol("b")]: 1 } }],
  ["body cannot be read", circle],
])("%s", async (message, body) => {
  await expect(send({ body })).rejects.toMatchObject(mistake(message));
});

test.each<readonly [string, unknown]>([
  ['{"amount":1}', new Dto()],
  ['{"amount":1}', new WithToJson()],
  ['{"a":{"amount":1},"b":{}}', { a: new WithToJson(), b: {} }],
  ['{"b":null}', { a: undefined, b: null }],
  ['["1970-01-01T00:00:00.000Z"]', [new Date(0)]],
  ['{"a":{}}', { a: Object.create(null) as unknown }],
  ["0", 0],
  ["null", null],
])("%s is sent", async (text, body) => {
  expect((await send({ body }))?.body).toBe(text);
});

test.each(["GET", "HEAD"])("a %s has no body", async (method) => {
  await expect(send({ body: {} }, method)).rejects.toMatchObject(
    mistake(`a ${method} has no body`),
  );
});

test.each<readonly [string, unknown]>([
  ["params.query.order is undefined", { order: undefined }],
  ["params.query.order is null", { order: null }],
  ["params.query.ids[1] is undefined", { ids: ["a", undefined] }],
  ["params.query.ids[1] is null", { ids: ["a", null] }],
  ["params.query.on is a Date", { on: new Date(0) }],
  ["params.query.money is an instance", { money: new Money() }],
])("%s", async (message, query) => {
  await expect(send({ params: { query } }, "GET")).rejects.toMatchObject(
    mistake(message),
  );
});

test("names of a query are encoded, and so are its values", async () => {
  const query = { "a&b=c#d": "e&f", g: { "h]": 1n }, i: [true, 2] };
  expect((await send({ params: { query } }, "GET"))?.url).toBe(
    "https://things.example/api/things?a%26b%3Dc%23d=e%26f&g[h%5D]=1&i=true&i=2",
  );
});

test("a serializer of the caller's gets the query as it is", async () => {
  const seen: unknown[] = [];
  const query = { on: undefined };
  const querySerializer = (given: unknown): string => {
    seen.push(given);
    return "x=1";
  };
  await send({ params: { query }, querySerializer }, "GET");
  expect(seen).toEqual([query]);
});

test.each(["querry", "headers", "body"])(
  "params.%s is refused by name",
  async (name) => {
    await expect(send({ params: { [name]: {} } })).rejects.toMatchObject(
      mistake(`params.${name} is not an option here`),
    );
  },
);
