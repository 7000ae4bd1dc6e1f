import { kindOf, remainingMs, withTimeout } from "@fintech-clients/shared";
import type { WriteBody } from "./body.js";

/** Writes a body that is sent as it is: text, a `Blob`, bytes, or a stream, which is read to its end first. */
export const raw: WriteBody = (draft, type, fail) => {
  const { body } = draft;
  const kind = kindOf(body);
  const own = kind === "Blob" || kind === "File" ? (body as Blob).type : "";
  const plain =
    typeof body === "string" ? "text/plain" : "application/octet-stream";
  const sent = type.includes("*") ? own || plain : type;
  if (!sent.startsWith(type.replace(/\*.*$/, ""))) {
    fail(`headers.content-type must say which ${type} the body is`);
  }
  draft.bodyHeaders = { "content-type": sent };
  if (typeof body === "string") {
    draft.text = body;
  } else if (
    /^(Blob|File|ArrayBuffer|ReadableStream)$/.test(kind) ||
    ArrayBuffer.isView(body)
  ) {
    draft.body = undefined;
    const read = new Response(body as BodyInit);
    draft.readBody = (
      call: Parameters<typeof remainingMs>[0] &
        Parameters<typeof withTimeout>[0],
    ) => withTimeout(call, remainingMs(call), () => read.arrayBuffer());
  } else {
    fail("body must be text, a Blob, bytes or a stream");
  }
};
