import { echo } from "../../examples/echo.js";
import { asObject, asText, type Json } from "../../examples/json.js";
import { timestamp } from "../../time/timestamp.js";
import { Refused, type Call, type Handlers, type Reply } from "../handler.js";
import { machine, type Machine } from "../machine.js";
import type { Resource } from "../resource.js";
import { reading, show } from "../show.js";

const provider = "youhodler";

/** No page gives a state for a withdrawal that fails. */
export const withdrawalMachine: Machine = machine(
  "withdrawal",
  `
  on      | from      | to        | mark    | after ms
  create  | none      | executing | example |
  execute | executing | executed  | stated  | 10000
`,
  {
    apply: (withdrawal, { to }, { now }) => {
      if (to === "executed") {
        withdrawal.data = { ...withdrawal.data, settled_at: timestamp(now) };
      }
    },
  },
);

function create(call: Call): Reply {
  const { body, ids, store } = call;
  const like = asObject(call.example());
  const id = ids.uuid();
  const data: Json = {
    ...(echo(like, body) as Json),
    principal_amount: body["amount"] ?? like["principal_amount"],
    ...(body["destination_id"] !== undefined && {
      destination_id: body["destination_id"],
    }),
  };
  const made = store.create(withdrawalMachine, {
    provider,
    id,
    on: "create",
    data,
  });
  return { status: 202, body: show(made.resource, like), id };
}

function find({ store, path }: Call): Resource {
  const found = store.get(withdrawalMachine, path["withdrawal_id"]);
  if (found === undefined) {
    throw new Refused(404, "resource_not_found", "No such withdrawal.");
  }
  return found;
}

/** What `POST /oauth/token` issues lives as long as the example says, on the simulated clock. */
export const tokenMachine: Machine = machine(
  "access token",
  `
  on     | from  | to      | mark     | after ms
  issue  | none  | valid   | example  |
  expire | valid | expired | stated   | 3600000
  revoke | valid | expired | inferred |
`,
);

/** The simulator's own, and the one in the documented example. */
const secrets = ["mock-secret", "example-secret"];

function issueToken(call: Call): Reply {
  const like = asObject(call.example());
  if (!secrets.includes(asText(call.body["client_secret"]) ?? "")) {
    throw new Refused(
      401,
      "unauthorized",
      `The simulator's client_secret is ${secrets[0]}.`,
    );
  }
  const token = `mock-token-${call.ids.uuid()}`;
  call.store.create(tokenMachine, {
    provider,
    id: token,
    on: "issue",
    data: {},
  });
  return { status: 200, body: { ...like, access_token: token }, id: token };
}

/** YouHodler: what remembers. */
export const youHodler: Handlers = {
  "POST /withdrawals": create,
  "GET /withdrawals/{withdrawal_id}": reading(find),
  "POST /oauth/token": issueToken,
};
