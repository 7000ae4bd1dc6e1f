import { kindOf } from "@fintech-clients/shared";
import type { Step } from "@fintech-clients/shared";

/** Asks for one of the media types that an operation can answer with, unless the caller asks for another. */
export function accept(type: string): Step {
  return (draft) => {
    const { headers = {} } = draft;
    if (kindOf(headers) === "Object") {
      draft.headers = { accept: type, ...(headers as object) };
    }
  };
}
