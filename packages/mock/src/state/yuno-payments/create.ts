import { echo } from "../../examples/echo.js";
import { asObject, asText, type Json } from "../../examples/json.js";
import type { Call, Reply } from "../handler.js";
import { begin } from "../kind.js";
import { checkCheckout, useCheckout } from "./checkout.js";
import { paymentMachine } from "./machine.js";
import { showWritten } from "./show.js";
import { makeTransaction } from "./transactions.js";

/** `POST /payments`. A decline is a payment, too: 201. */
export function createPayment(call: Call): Reply {
  checkCheckout(call);
  const { body, clock, ids, store, idempotencyKey } = call;
  const method = asObject(body["payment_method"]);
  const card = asObject(asObject(method["detail"])["card"]);
  const kind =
    card["verify"] === true
      ? "verify"
      : card["capture"] === false
        ? "authorize"
        : "purchase";
  const like = asObject(
    call.example(kind === "authorize" ? "Authorized" : "Succeeded"),
  );
  const { transactions: likeTransaction, ...example } = like;
  const type = asText(method["type"]) ?? "CARD";
  // Redirects, vouchers and bank transfers wait for the shopper.
  const usual =
    type === "CARD" || kind !== "purchase" ? "approved" : "redirect";
  const on = `${kind} ${call.outcome ?? usual}`;
  const transition = begin(paymentMachine, on);
  const echoed = echo(example, body) as Json;
  const amount = asObject(echoed["amount"]);
  const id = ids.uuid();
  const transaction = asObject(likeTransaction);
  const payment = store.create(paymentMachine, transition, {
    provider: "yuno-payments",
    id,
    data: {
      ...echoed,
      amount: { ...amount, captured: 0, refunded: 0 },
      payment_method: { ...asObject(echoed["payment_method"]), type },
      checkout: {
        ...asObject(echoed["checkout"]),
        sdk_action_required:
          on.endsWith("challenge") || on.endsWith("redirect"),
      },
      idempotency_key: idempotencyKey ?? null,
      transactions: [
        {
          ...makeTransaction(transaction, transition, { ids, now: clock.now }),
          category: type,
          payment_method: { ...asObject(transaction["payment_method"]), type },
          amount: amount["value"],
          merchant_reference: body["merchant_reference"] ?? "",
        },
      ],
    },
  });
  useCheckout(call);
  return { body: showWritten(payment), id };
}
