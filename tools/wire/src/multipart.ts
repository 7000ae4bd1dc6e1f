import { guard, kindOf, readMember, toPlain } from "@fintech-clients/shared";
import type { Fail } from "@fintech-clients/shared";
import type { WriteBody } from "./body.js";
import { scalar } from "./style.js";

/** Writes `multipart/form-data`, with the runtime's own boundary. `types` are the content types that the spec's `encoding` gives to parts. */
export function multipart(
  types: Readonly<Record<string, string>> = {},
): WriteBody {
  return (draft, _, fail) => {
    const { body } = draft;
    const kind = kindOf(body);
    if (kind !== "Object" && kind !== "FormData") {
      fail("body must be an object or FormData");
    }
    // In place of a file name, of which parts that are no files have none.
    const mark = crypto.randomUUID();
    const data =
      kind === "FormData"
        ? (body as FormData)
        : guard("body", fail, () => toForm(body as object, types, mark, fail));
    const encoded = new Response(data);
    draft.body = undefined;
    draft.bodyHeaders = {
      "content-type": encoded.headers.get("content-type") ?? "",
    };
    draft.readBody = async () =>
      withoutNames(await encoded.arrayBuffer(), `; filename="${mark}"`);
  };
}

function toForm(
  body: object,
  types: Readonly<Record<string, string>>,
  mark: string,
  fail: Fail,
): FormData {
  const data = new FormData();
  for (const name of Object.keys(body)) {
    const given = readMember(body, name, `body.${name}`, fail);
    const list: readonly unknown[] = Array.isArray(given) ? given : [given];
    for (const [index, value] of list.entries()) {
      const path = `body.${name}${Array.isArray(given) ? `[${index}]` : ""}`;
      if (value !== undefined) {
        const type = Object.hasOwn(types, name) ? types[name] : undefined;
        add(data, name, value, type, mark, path, fail);
      }
    }
  }
  return data;
}

function add(
  data: FormData,
  name: string,
  value: unknown,
  type: string | undefined,
  mark: string,
  path: string,
  fail: Fail,
): void {
  const kind = kindOf(value);
  if (kind === "Blob" || kind === "File") {
    const file = value as File;
    const typed =
      type && !file.type && !/[,*]/.test(type)
        ? new Blob([file], { type })
        : file;
    data.append(name, typed, file.name ?? "blob");
  } else if (kind === "ReadableStream") {
    fail(`${path} is a stream: give await new Response(stream).blob()`);
  } else {
    const plain = toPlain(value, path, false, fail);
    if (plain === null) {
      fail(`${path} is null, which a form cannot hold`);
    }
    const isObject = typeof plain === "object";
    const partType = type ?? (isObject ? "application/json" : "text/plain");
    const text =
      isObject || /[/+]json/.test(partType)
        ? JSON.stringify(plain)
        : scalar(plain, path, fail);
    if (partType === "text/plain") {
      data.append(name, text);
    } else {
      data.append(name, new Blob([text], { type: partType }), mark);
    }
  }
}

/** The bytes less this text, which is ASCII. */
function withoutNames(buffer: ArrayBuffer, text: string): ArrayBuffer {
  const bytes = new Uint8Array(buffer);
  const wanted = new TextEncoder().encode(text);
  let end = 0;
  for (let at = 0; at < bytes.length;) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) {
      at += wanted.length;
    } else {
      bytes[end] = bytes[at]!;
      end += 1;
      at += 1;
    }
  }
  return buffer.slice(0, end);
}
