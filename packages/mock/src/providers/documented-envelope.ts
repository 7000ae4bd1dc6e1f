import { documentedAnswer } from "../examples/documented-answer.js";
import { isObject, parseJson } from "../examples/json.js";
import type { Document } from "../specs/document.js";
import { operations } from "../specs/operations.js";
import type { Provider } from "./provider.js";

/** The codes that stand where a document has no example of an error. */
export const plainCodes: Provider["codes"] = {
  400: "invalid_request",
  401: "unauthorized",
  404: "not_found",
  429: "too_many_requests",
};

/** The error bodies of a document: its example for the status, with what is wrong where that has a `message`; `{ code, message }` where it has none. */
export function documentedEnvelope(document: Document): Provider["envelope"] {
  const all = operations(document);
  return (status, code, message) => {
    const names = [`${status}`, `${Math.floor(status / 100)}XX`, "default"];
    for (const name of names) {
      for (const { operation } of all) {
        const answer = documentedAnswer(operation, { code: name });
        const body = parseJson(String(answer?.body));
        if (isObject(body) && Object.keys(body).length > 0) {
          return "message" in body ? { ...body, message } : body;
        }
      }
    }
    return { code, message };
  };
}
