import { isClientError } from "@fintech-clients/youhodler";

import { showError } from "./show-error.ts";
import type { Shown } from "./step.ts";

/** Shows the error that a call throws, for a mistake in the program. */
export async function showThrown(call: Promise<unknown>): Promise<Shown> {
  try {
    await call;
    return { error: undefined };
  } catch (error) {
    if (isClientError(error)) {
      return showError(error);
    }
    throw error;
  }
}
