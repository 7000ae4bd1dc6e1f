import type { Mutation } from "../mutation.ts";

export const webhooks: readonly Mutation[] = [
  {
    rule: "WEBHOOK-1",
    breaks: "A webhook without its header is not refused at once.",
    find: "if (!headers.get(header)) {",
    replace: "if (false) {",
  },
  {
    rule: "WEBHOOK-2",
    breaks: "Any signature holds.",
    find: "return macs.includes(mac);",
    replace: "return true;",
  },
  {
    rule: "WEBHOOK-2",
    breaks: "Another hash signs.",
    find: 'name: "HMAC", hash: "SHA-256"',
    replace: 'name: "HMAC", hash: "SHA-512"',
  },
  {
    rule: "WEBHOOK-3",
    breaks: "Only the first of several secrets holds.",
    find: "values.map((secret) => hmac(",
    replace: "values.slice(0, 1).map((secret) => hmac(",
  },
  {
    rule: "WEBHOOK-4",
    breaks: "A view is read from the start of its buffer.",
    find: "new Uint8Array(buffer, byteOffset, byteLength)",
    replace: "new Uint8Array(buffer, 0, byteLength)",
  },
  {
    rule: "WEBHOOK-5",
    breaks: "A list is an event.",
    find: "|| Array.isArray(event)",
    replace: "",
  },
  {
    rule: "WEBHOOK-6",
    breaks: "A body may have any size.",
    find: "return bytes.length > limit ? undefined",
    replace: "return false ? undefined",
  },
  {
    rule: "WEBHOOK-6",
    breaks: "A body's cancelling is waited for.",
    find: "reader.cancel().catch(() => {}); return undefined;",
    replace: "await reader.cancel().catch(() => {}); return undefined;",
  },
  {
    rule: "WEBHOOK-7",
    breaks: "A limit may be a text.",
    find: 'typeof value === "number" && value > 0',
    replace: "value > 0",
  },
  {
    rule: "WEBHOOK-7",
    breaks: "A secret may have space around it.",
    find: "/^\\S(.*\\S)?$/",
    replace: "/\\S/",
  },
  {
    rule: "WEBHOOK-7",
    breaks: "A receiver needs no proof.",
    find: "if (!secrets.size && !options.authorize) {",
    replace: "if (false) {",
  },
  {
    rule: "WEBHOOK-8",
    breaks: "Anything truthy authorizes.",
    find: "if (allowed !== true) {",
    replace: "if (!allowed) {",
  },
  {
    rule: "WEBHOOK-9",
    breaks: "What onEvent throws is swallowed.",
    find: "throw thrown;",
    replace: "return Response.json({});",
  },
  {
    rule: "WEBHOOK-10",
    breaks: "The number of the try is part of the key.",
    find: "canonical([provider, identity ?? rest])",
    replace: "canonical([provider, identity ?? event])",
  },
  {
    rule: "WEBHOOK-11",
    breaks: "Signatures are sent in another writing.",
    package: "gu1-kyc",
    find: "encodings: [toHex, toBase64]",
    replace: "encodings: [toBase64, toHex]",
  },
  {
    rule: "WEBHOOK-12",
    breaks: "An error quotes the body.",
    find: 'return refuse(400, "not-json");',
    replace: 'return refuse(400, "not-json", text);',
  },
];
