// Generated from specs/gu1-kyc by `pnpm generate`. Do not edit.

import { kindOf } from "@fintech-clients/shared";
import type { Draft, Fail, Step } from "@fintech-clients/shared";

/** Writes a body of one media type into the draft. */
export type WriteBody = (draft: Draft, type: string, fail: Fail) => void;

/** JSON is written by the call itself. */
export const json: WriteBody = (draft, type) => {
  draft.bodyHeaders = { "content-type": type };
};

/**
 * Writes the body in one of the operation's media types: the one that the
 * header `content-type` of the call asks for, else the one that the value is
 * made for, else the first.
 */
export function body(writers: Readonly<Record<string, WriteBody>>): Step {
  const types = Object.keys(writers);
  return (draft, fail) => {
    const asked = takeContentType(draft);
    if (draft.body === undefined) {
      return;
    }
    const pattern = patternFor(kindOf(draft.body));
    const type =
      asked === undefined
        ? (types.find((each) => pattern?.test(each)) ?? types[0]!)
        : types.find((each) => isSame(asked, each));
    if (type === undefined) {
      fail(`headers.content-type must be ${types.join(" or ")}`);
      return;
    }
    // Of a range such as `image/*` the caller names the member.
    writers[type]!(draft, type.includes("*") ? (asked ?? type) : type, fail);
  };
}

/** Which media types a value is made for, whatever else it could be written as. */
function patternFor(kind: string): RegExp | undefined {
  return kind === "FormData"
    ? /^multipart\//
    : kind === "URLSearchParams"
      ? /urlencoded/
      : /^(Blob|File|ArrayBuffer|ReadableStream|DataView|\w+Array)$/.test(kind)
        ? /^(?!multipart\/|.*(urlencoded|[/+]json))/
        : undefined;
}

function isSame(asked: string, type: string): boolean {
  const [one, other] = [asked, type].map((text) =>
    text.split(";")[0]!.trim().toLowerCase(),
  ) as [string, string];
  return (
    one === other ||
    (other.endsWith("/*") && one.startsWith(other.replace(/^\*\/|\*$/g, "")))
  );
}

/** The `content-type` among the call's headers, which is taken out: the writer says what is sent. */
function takeContentType(draft: Draft): string | undefined {
  const headers = { ...(draft.headers as Readonly<Record<string, unknown>>) };
  for (const [name, value] of Object.entries(headers)) {
    if (/^content-type$/i.test(name) && typeof value === "string") {
      delete headers[name];
      draft.headers = headers;
      return value;
    }
  }
  return undefined;
}
