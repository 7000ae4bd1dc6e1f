import type {
  CallOptions,
  YunoBankingClient,
} from "@fintech-clients/yuno-banking";

import { ids } from "../ids.ts";
import { showError } from "../show-error.ts";
import type { Shown } from "../step.ts";

/** Closes an account and shows what came of it. */
export async function closeAccount(
  client: YunoBankingClient,
  options: CallOptions<"json"> = {},
): Promise<Shown> {
  const result = await client.DELETE("/banking/accounts/{account_id}", {
    ...options,
    params: { path: ids.account },
  });
  if (result.error) {
    return showError(result.error);
  }
  return {
    status: result.status,
    "data.status": result.data.status,
    "data.currency": result.data.currency,
    "data.balance.current": result.data.balance?.current,
  };
}
