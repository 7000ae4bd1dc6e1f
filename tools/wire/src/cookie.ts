import { kindOf, readMember, toPlain } from "@fintech-clients/shared";
import type { Step } from "@fintech-clients/shared";
import { percent, scalar } from "./style.js";

/** Sends cookie parameters of these names. */
export function cookie(names: readonly string[]): Step {
  return (draft, fail) => {
    const given = readMember(draft.params, "cookie", "params.cookie", fail);
    if (given === undefined) {
      return;
    }
    if (kindOf(given) !== "Object") {
      fail("params.cookie must be an object");
    }
    const parts = Object.keys(given as object).map((name) => {
      const path = `params.cookie.${name}`;
      if (!names.includes(name)) {
        fail(`${path} is no cookie of this operation`);
      }
      const value = toPlain(
        readMember(given, name, path, fail),
        path,
        true,
        fail,
      );
      return `${name}=${percent(scalar(value, path, fail), path, fail)}`;
    });
    draft.params = { ...draft.params, cookie: undefined };
    if (parts.length > 0) {
      draft.cookie = parts.join("; ");
      draft.headers = { ...(draft.headers as object), cookie: draft.cookie };
    }
  };
}
