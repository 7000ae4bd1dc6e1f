import { asObject, type Json } from "../../examples/json.js";
import { Refused, type Call, type Handler, type Handlers } from "../handler.js";
import { mustBeNew, type Kind } from "../kind.js";
import { creating, listing, reading, stepping } from "../kind-operations.js";
import { machine } from "../machine.js";

/** Whether it delivers is its own field, `state`. */
export const webhook: Kind = {
  provider: "yuno-payments",
  parameter: "webhook_id",
  unknown: [404, "WEBHOOK_NOT_FOUND"],
  gone: ["deleted"],
  machine: machine(
    "webhook",
    `
    on     | from   | to      | mark
    create | none   | exists  | example
    update | exists | exists  | stated
    delete | exists | deleted | stated
  `,
  ),
};

const secrets = [
  "api_key",
  "secret",
  "hmac_client_secret",
  "oauth2_client_secret",
];

/** Secrets come back masked; an empty one is none. */
function mask(item: unknown): Json {
  return Object.fromEntries(
    Object.entries(asObject(item)).map(([key, value]) => [
      key,
      secrets.includes(key) ? (value ? "***" : null) : value,
    ]),
  );
}

function hiding(handler: Handler): Handler {
  return (call) => {
    const { body, ...reply } = handler(call);
    return {
      ...reply,
      body: Array.isArray(body) ? body.map(mask) : mask(body),
    };
  };
}

/** What was not sent is not set, whatever the example has. */
function own({ body }: Call): Json {
  const unset = secrets.concat(triggers).map((field) => [field, null] as const);
  return { state: "ACTIVE", ...Object.fromEntries(unset), ...body };
}

const triggers = [
  "enrollment",
  "payment",
  "report",
  "subscription",
  "onboarding",
].map((kind) => `${kind}_triggers`);

function check(call: Call): void {
  mustBeNew(webhook, call, "name", [409, "WEBHOOK_ALREADY_EXISTS"]);
  if (
    triggers.every(
      (field) => !(call.body[field] as readonly unknown[] | undefined)?.length,
    )
  ) {
    throw new Refused(
      400,
      "WEBHOOK_INVALID_TRIGGER",
      "at least one trigger is required",
    );
  }
}

export const webhooks: Handlers = {
  "POST /webhooks": hiding(creating(webhook, { check, data: own })),
  "GET /webhooks": hiding(listing(webhook)),
  "GET /webhooks/{webhook_id}": hiding(reading(webhook)),
  "PATCH /webhooks/{webhook_id}": hiding(stepping(webhook, "update")),
  "DELETE /webhooks/{webhook_id}": hiding(
    stepping(webhook, "delete", { data: () => ({}) }),
  ),
};
