// #region subscribe-and-cancel
import {
  idempotencyKeyOf,
  paginate,
  unwrap,
  type RequestBody,
  type YunoPaymentsClient,
} from "@fintech-clients/yuno-payments";

import { known } from "./known.ts";

interface Membership {
  readonly plan: RequestBody<"POST /plans">;
  /** What subscribes to the plan that was made. */
  readonly subscription: (
    plan_id: string,
  ) => RequestBody<"POST /subscriptions">;
  /** A row of your own, stored before the first call. */
  readonly attempt: { readonly id: string };
}

/** Makes a plan, subscribes to it, lists the payments, and cancels; gives the payments' statuses and the last one. */
export async function subscribeAndCancel(
  client: YunoPaymentsClient,
  { plan, subscription, attempt }: Membership,
): Promise<(string | null | undefined)[]> {
  // Without a key: `lookUps["POST /plans"]` says where to look.
  const { id: plan_id } = await unwrap(client.POST("/plans", { body: plan }));
  const { id } = await unwrap(
    client.POST("/subscriptions", {
      body: subscription(known(plan_id, "a plan")),
      idempotencyKey: await idempotencyKeyOf("subscription", attempt.id),
    }),
  );
  const params = { path: { subscription_id: known(id, "a subscription") } };
  const statuses: (string | null | undefined)[] = [];
  const payments = "GET /subscriptions/{subscription_id}/payments";
  for await (const { status } of paginate(client, payments, { params })) {
    statuses.push(status);
  }
  const canceled = await unwrap(
    client.POST("/subscriptions/{subscription_id}/cancel", { params }),
  );
  return [...statuses, canceled.status];
}
// #endregion
