import { asObject } from "../../examples/json.js";
import { undocumented, type Handlers } from "../handler.js";
import { find, mustBeNew, mustExist, type Kind } from "../kind.js";
import { creating, reading, stepping } from "../kind-operations.js";
import { machine } from "../machine.js";
import { show } from "../show.js";

const provider = "yuno-payments";

/** A deletion is asynchronous, or makes anonymous: what is left is not documented. */
export const customer: Kind = {
  provider,
  parameter: "customer_id",
  unknown: [400, "CUSTOMER_NOT_FOUND"],
  gone: ["deleted"],
  machine: machine(
    "customer",
    `
    on     | from   | to      | mark
    create | none   | exists  | example
    update | exists | exists  | example
    delete | exists | deleted | stated
  `,
  ),
};

/** How long one lives, and what a second enrollment with it is answered, is not documented. */
export const customerSession: Kind = {
  provider,
  parameter: "customer_session",
  idFields: ["customer_session"],
  machine: machine(
    "customer session",
    `
    on     | from | to   | mark
    create | none | open | example
  `,
  ),
};

export const customers: Handlers = {
  "POST /customers": creating(customer, {
    // The one shows an email and more, the other what is there without.
    example: ({ body }) => (Object.keys(body).length > 1 ? "Whole" : "Minimal"),
    check: (call) =>
      mustBeNew(customer, call, "merchant_customer_id", [
        400,
        "CUSTOMER_ID_DUPLICATED",
      ]),
    // Without them, not with the example's.
    data: ({ body: { first_name, last_name, email } }) => ({
      first_name,
      last_name,
      email,
    }),
  }),
  "GET /customers": (call) => {
    const { merchant_customer_id: wanted } = call.query;
    const like = asObject(call.example());
    const found = call.store
      .all(customer.machine)
      .find(
        ({ data, state }) =>
          state === "exists" && data["merchant_customer_id"] === wanted,
      );
    // Without the parameter: what is answered is not documented.
    if (
      found === undefined &&
      [like["merchant_customer_id"], undefined].includes(wanted)
    ) {
      throw undocumented;
    }
    return { body: show(found ?? find(customer, call, wanted ?? ""), like) };
  },
  "GET /customers/{customer_id}": reading(customer),
  "PATCH /customers/{customer_id}": stepping(customer, "update"),
  "DELETE /customers/{customer_id}": stepping(customer, "delete"),
  "POST /customers/sessions": creating(customerSession, {
    check: (call) => mustExist(customer, call, call.body["customer_id"]),
  }),
};
