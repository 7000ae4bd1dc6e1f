import type { Handlers } from "../handler.js";
import { begin, find, take, type Kind } from "../kind.js";
import {
  creating,
  documentedFor,
  listing,
  reading,
  stepping,
} from "../kind-operations.js";
import { machine } from "../machine.js";
import { show } from "../show.js";

const provider = "yuno-payments";
const live = "CREATED, ACTIVE, TRIALING, PAST_DUE, PAUSED";

export const plan: Kind = {
  provider,
  parameter: "plan_id",
  unknown: [404, "PLAN_NOT_FOUND"],
  machine: machine(
    "plan",
    `
    on     | from             | to       | mark
    create | none             | ACTIVE   | example
    cancel | ACTIVE, CANCELED | CANCELED | stated
  `,
  ),
};

/** `same` leads back to where it came from. Whether a first charge follows is the provider's business: none is made here. */
export const subscription: Kind = {
  provider,
  parameter: "subscription_id",
  unknown: [400, "SUBSCRIPTION_NOT_FOUND"],
  wrongState: [400, "INVALID_STATE"],
  machine: machine(
    "subscription",
    `
    on             | from             | to        | mark          | webhook
    create         | none             | ACTIVE    | contradictory | subscription.create
    create trial   | none             | TRIALING  | stated        | subscription.create
    create checked | none             | CREATED   | stated        | subscription.create
    first payment  | CREATED          | ACTIVE    | stated        |
    first decline  | CREATED          | CANCELED  | contradictory | subscription.cancel
    start trial    | ACTIVE           | TRIALING  | stated        | subscription.trialing
    end trial      | TRIALING         | ACTIVE    | stated        | subscription.active
    miss           | ACTIVE, TRIALING | PAST_DUE  | stated        | subscription.past_due
    recover        | PAST_DUE         | ACTIVE    | stated        | subscription.active
    update         | ${live}          | same      | stated        |
    pause          | ACTIVE, TRIALING | PAUSED    | stated        | subscription.pause
    resume         | PAUSED           | ACTIVE    | stated        | subscription.resume
    complete       | ACTIVE, TRIALING | COMPLETED | stated        | subscription.complete
    finish         | PAST_DUE         | COMPLETED | stated        | subscription.complete
    cancel         | ${live}          | CANCELED  | stated        | subscription.cancel
    cancel plan    | ${live}          | CANCELED  | stated        | subscription.cancel
    change plan    | ${live}          | CANCELED  | stated        | subscription.cancel
    exhaust        | PAST_DUE         | CANCELED  | stated        | subscription.cancel
  `,
    {
      apply: (resource, { on, to }) => {
        if (to === "CANCELED") {
          const cancellation_source = sources[on] ?? "SYSTEM";
          resource.data = { ...resource.data, cancellation_source };
        }
      },
    },
  ),
};

/** Plans that were cancelled cancel theirs: of these, no page gives the source. */
const sources: Readonly<Record<string, string>> = {
  cancel: "MERCHANT",
  "change plan": "PLAN_CHANGE",
  exhaust: "RETRIES_EXHAUSTED",
};

const one = "/subscriptions/{subscription_id}";

export const subscriptions: Handlers = {
  "POST /plans": creating(plan),
  "GET /plans": listing(plan),
  "GET /plans/{plan_id}": reading(plan),
  "POST /plans/{plan_id}/status": (call) => {
    const { id } = find(plan, call);
    take(plan, call, find(plan, call), "cancel");
    const affected = call.store
      .all(subscription.machine)
      .filter(({ data }) => data["plan_id"] === id)
      .filter((each) => call.store.fire(each.id, "cancel plan") !== undefined);
    const body = {
      id,
      status: "CANCELED",
      affected_subscriptions: affected.length,
    };
    return { body, id };
  },
  "POST /subscriptions": creating(subscription, {
    on: ({ body }) =>
      body["initial_payment_validation"] === true ? "create checked" : "create",
    example: ({ body }) => (body["plan_id"] === undefined ? "Amount" : "Plan"),
  }),
  "GET /subscriptions": listing(subscription, {
    customer_id: "customer_payer.id",
    payment_method_type: "payment_method.type",
  }),
  [`GET ${one}`]: reading(subscription, ({ data }) =>
    data["plan_id"] ? "On a plan" : undefined,
  ),
  [`PATCH ${one}`]: stepping(subscription, "update"),
  [`POST ${one}/pause`]: stepping(subscription, "pause"),
  [`POST ${one}/resume`]: stepping(subscription, "resume"),
  [`POST ${one}/cancel`]: stepping(subscription, "cancel"),
  [`POST ${one}/plan`]: (call) => {
    const old = find(subscription, call);
    const { plan_id } = call.body;
    if (old.data["plan_id"] === plan_id) {
      return { body: show(old, call.example()), id: old.id };
    }
    take(subscription, call, old, "change plan");
    const id = call.ids.uuid();
    const { machine: own } = subscription;
    const resource = call.store.create(own, begin(own, "create"), {
      provider,
      id,
      data: { ...old.data, id, plan_id, cancellation_source: null },
    });
    return { body: show(resource, call.example()), id };
  },
  [`GET ${one}/payments`]: documentedFor(subscription),
  [`POST ${one}/retry`]: documentedFor(subscription),
};
