import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { generateProvider } from "../src/generate-provider.ts";
import { writeFileDeep } from "../src/text-files.ts";

/** Prints what generating from a document of 300 operations costs. Each operation has a schema of its own, which refers to two others. */
const count = 300;

const kinds = [
  { type: "string" },
  { type: "integer", format: "int32" },
  { type: "number" },
  { type: "boolean" },
  { type: "string", format: "date-time" },
  { type: "string", enum: ["PENDING", "DONE", "FAILED"] },
];

const refTo = (index: number): object => ({
  $ref: `#/components/schemas/Thing${index % count}`,
});

const object = (properties: object): object => ({ type: "object", properties });
const list = (items: object): object => ({ type: "array", items });
const json = (schema: object): object => ({ "application/json": { schema } });

const numbers = Array.from({ length: count }, (_, index) => index);

const schemas = numbers.map((index) => {
  const fields = Array.from({ length: 15 }, (_, at) => [
    `field_${at}`,
    {
      ...kinds[(index + at) % kinds.length],
      description: `Field ${at} of thing ${index}, in a sentence or two.`,
    },
  ]);
  const inner = object({ a: { type: "string" }, b: refTo(index * 7 + 3) });
  return [
    `Thing${index}`,
    object({
      ...Object.fromEntries(fields),
      id: { type: "string", readOnly: true },
      nested: object({ inner: object({ list: list(inner) }) }),
      other: refTo(index + 1),
    }),
  ];
});

const paths = numbers.map((index) => {
  const content = json(refTo(index));
  const error = json(object({ code: { type: "string" } }));
  const responses = {
    200: { description: "Done.", content },
    400: { description: "Refused.", content: error },
  };
  const operation =
    index % 2
      ? { get: { responses } }
      : {
          post: { requestBody: { required: true, content }, responses },
        };
  return [`/things${index}`, operation];
});

const document = {
  openapi: "3.1.0",
  info: { title: "Large", version: "1" },
  servers: [{ url: "https://api.large.example" }],
  security: [],
  paths: Object.fromEntries(paths),
  components: { schemas: Object.fromEntries(schemas) },
};

const root = await mkdtemp(path.join(os.tmpdir(), "large-"));
const text = JSON.stringify(document, undefined, 2);
await writeFileDeep(path.join(root, "specs/large/given/large.json"), text);
await generateProvider(root, "large");
await rm(root, { recursive: true });

const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
const seconds = ((userCPUTime + systemCPUTime) / 1e6).toFixed(1);
console.log(
  `${count} operations, ${(text.length / 1e6).toFixed(1)} MB: ${seconds} s of CPU, ${Math.round(maxRSS / 1024)} MB`,
);
