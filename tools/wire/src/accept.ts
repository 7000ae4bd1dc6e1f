import type { Step } from "@fintech-clients/shared";

/** Asks for one of the media types that an operation can answer with, unless the caller asks for another. */
export function accept(type: string): Step {
  return (draft) => {
    draft.headers = { accept: type, ...(draft.headers as object) };
  };
}
