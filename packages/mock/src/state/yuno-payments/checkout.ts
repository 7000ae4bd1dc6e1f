import { asObject, asText } from "../../examples/json.js";
import { Refused, type Call, type Handlers } from "../handler.js";
import { mustExist, type Kind } from "../kind.js";
import {
  creating,
  documentedFor,
  reading,
  stepping,
} from "../kind-operations.js";
import { machine } from "../machine.js";
import { customer } from "./customers.js";

const provider = "yuno-payments";

/** Has no status. One payment for each; gone after five hours. */
export const checkoutSession: Kind = {
  provider,
  parameter: "checkout_session",
  idFields: ["checkout_session"],
  unknown: [400, "CHECKOUT_SESSION_NOT_FOUND"],
  wrongState: [400, "CHECKOUT_SESSION_NOT_FOUND"],
  gone: ["expired"],
  machine: machine(
    "checkout session",
    `
    on     | from   | to      | mark     | after ms
    create | none   | usable  | example  |
    update | usable | usable  | stated   |
    pay    | usable | used    | stated   |
    expire | usable | expired | inferred | 18000000
  `,
  ),
};

/** Is used by one payment. */
export const token: Kind = {
  provider,
  parameter: "token",
  idFields: ["token"],
  machine: machine(
    "one-time token",
    `
    on     | from   | to     | mark
    create | none   | unused | example
    pay    | unused | used   | stated
  `,
  ),
};

/** Refuses a payment whose session is unknown, over or used, or whose token is used. A token that was not made here is the SDK's. */
export function checkCheckout(call: Call): void {
  const { session, usedToken } = checkoutOf(call);
  mustExist(checkoutSession, call, session);
  if (call.store.get(checkoutSession.machine, session)?.state === "used") {
    throw new Refused(
      400,
      "CHECKOUT_SESSION_NOT_FOUND",
      "The session has its payment.",
    );
  }
  if (call.store.get(token.machine, usedToken)?.state === "used") {
    throw new Refused(401, "INVALID_TOKEN", "The token was used.");
  }
}

/** A payment was made: its session and its token are used. */
export function useCheckout(call: Call): void {
  const { session, usedToken } = checkoutOf(call);
  call.store.fire(session, "pay");
  call.store.fire(usedToken, "pay");
}

function checkoutOf({ body }: Call): { session: string; usedToken: string } {
  return {
    session: asText(asObject(body["checkout"])["session"]) ?? "",
    usedToken: asText(asObject(body["payment_method"])["token"]) ?? "",
  };
}

export const checkout: Handlers = {
  "POST /checkout/sessions": creating(checkoutSession, {
    check: (call) => mustExist(customer, call, call.body["customer_id"]),
  }),
  "GET /checkout/sessions/{checkout_session}": reading(checkoutSession),
  "PATCH /checkout/sessions/{checkout_session}": stepping(
    checkoutSession,
    "update",
  ),
  "GET /checkout/sessions/{checkout_session}/payment-methods":
    documentedFor(checkoutSession),
  "POST /checkout/sessions/{checkout_session}/token": creating(token, {
    check: (call) =>
      mustExist(checkoutSession, call, call.path["checkout_session"]),
  }),
  "POST /tokens": creating(token),
};
