import { asObject } from "../../examples/json.js";
import type { Handlers } from "../handler.js";
import { find, mustExist, type Kind } from "../kind.js";
import { creating, reading, stepping } from "../kind-operations.js";
import { machine } from "../machine.js";
import { show } from "../show.js";
import { customer, customerSession } from "./customers.js";

/** The code of an unenrollment that the state does not allow is not documented: this one's meaning fits. */
export const paymentMethod: Kind = {
  provider: "yuno-payments",
  parameter: "payment_method_id",
  idFields: ["id", "vaulted_token"],
  unknown: [400, "PAYMENT_METHOD_NOT_FOUND"],
  wrongState: [400, "PAYMENT_METHOD_STATUS_INVALID"],
  machine: machine(
    "payment method",
    `
    on          | from            | to              | mark    | webhook
    enroll      | none            | READY_TO_ENROLL | example |
    enroll card | none            | ENROLLED        | example | enrollment.enroll
    finish      | READY_TO_ENROLL | ENROLLED        | stated  | enrollment.enroll
    decline     | READY_TO_ENROLL | DECLINED        | stated  |
    leave       | READY_TO_ENROLL | CANCELED        | stated  |
    expire      | READY_TO_ENROLL | EXPIRED         | stated  | enrollment.expiration
    reassign    | ENROLLED        | ENROLLED        | example |
    unenroll    | ENROLLED        | UNENROLLED      | example | enrollment.unenroll
  `,
  ),
};

/** The customer's side of the answers. */
const ofCustomer = "/customers/{customer_id}/payment-methods";

export const paymentMethods: Handlers = {
  "POST /customers/sessions/{customer_session}/payment-methods": creating(
    paymentMethod,
    {
      on: () => "enroll",
      data: (call) => {
        const session = find(customerSession, call);
        return {
          type: call.body["payment_method_type"],
          customer_id: session.data["customer_id"],
          enrollment: { session: session.id, sdk_required_action: true },
        };
      },
    },
  ),
  [`POST ${ofCustomer}`]: creating(paymentMethod, {
    on: ({ body }) => (body["type"] === "CARD" ? "enroll card" : "enroll"),
    example: ({ body }) =>
      body["type"] !== "CARD"
        ? "Bank account"
        : asObject(body["verify"])["vault_on_success"] === true
          ? "Verified card"
          : "Card",
    check: (call) => mustExist(customer, call, call.path["customer_id"]),
    data: ({ path, idempotencyKey }) => ({
      ...path,
      idempotency_key: idempotencyKey ?? null,
    }),
  }),
  [`GET ${ofCustomer}`]: (call) => {
    find(customer, call);
    const { customer_id } = call.path;
    const { payment_methods: like } = call.example() as {
      readonly payment_methods: readonly unknown[];
    };
    const payment_methods = call.store
      .all(paymentMethod.machine)
      .filter(
        ({ data, state }) =>
          data["customer_id"] === customer_id && state === "ENROLLED",
      )
      .map((each) => show(each, like[0]));
    return { body: { payment_methods } };
  },
  [`GET ${ofCustomer}/{payment_method_id}`]: reading(paymentMethod),
  [`POST ${ofCustomer}/{payment_method_id}/unenroll`]: stepping(
    paymentMethod,
    "unenroll",
  ),
  "GET /payment-methods/{payment_method_id}": reading(
    paymentMethod,
    ({ state }) =>
      state === "READY_TO_ENROLL" ? "Ready to enroll" : undefined,
  ),
  "PATCH /payment-methods/{payment_method_id}": stepping(
    {
      ...paymentMethod,
      unknown: [404, "PAYMENT_METHOD_NOT_FOUND"],
      wrongState: [400, "PAYMENT_METHOD_NOT_REASSIGNABLE"],
    },
    "reassign",
    { check: (call) => mustExist(customer, call, call.body["customer_id"]) },
  ),
  "POST /customers/payment-methods/{payment_method_id}/unenroll": stepping(
    paymentMethod,
    "unenroll",
  ),
  "GET /checkout/customers/sessions/{customer_session}/payment-methods": (
    call,
  ) => {
    const { id } = find(customerSession, call);
    const like = asObject(call.example());
    const [method] = like["payment_methods"] as readonly object[];
    return {
      body: {
        payment_methods: [
          { ...method, enrollment: { session: id, sdk_required_action: true } },
        ],
      },
    };
  },
};
