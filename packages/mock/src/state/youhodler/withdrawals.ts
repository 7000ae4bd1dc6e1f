import { asObject, asText } from "../../examples/json.js";
import { timestamp } from "../../time/timestamp.js";
import { Refused, type Call, type Handlers, type Reply } from "../handler.js";
import { machine, type Machine } from "../machine.js";
import { begin, type Kind } from "../kind.js";
import { creating, reading } from "../kind-operations.js";

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
  const issued = begin(tokenMachine, "issue");
  call.store.create(tokenMachine, issued, { provider, id: token, data: {} });
  return { body: { ...like, access_token: token }, id: token };
}

const withdrawal: Kind = {
  provider,
  machine: withdrawalMachine,
  parameter: "withdrawal_id",
  unknown: [404, "resource_not_found"],
};

/** YouHodler: what remembers. */
export const youHodler: Handlers = {
  "POST /withdrawals": creating(withdrawal, {
    data: ({ body: { amount } }) =>
      amount === undefined ? {} : { principal_amount: amount },
  }),
  "GET /withdrawals/{withdrawal_id}": reading(withdrawal),
  "POST /oauth/token": issueToken,
};
