import { asObject, type Json } from "../../examples/json.js";
import { timestamp } from "../../time/timestamp.js";
import { Refused, type Call, type Handlers, type Reply } from "../handler.js";
import { find, type Kind } from "../kind.js";
import { creating } from "../kind-operations.js";
import { machine, type Machine } from "../machine.js";
import { page } from "../page.js";
import type { Resource } from "../resource.js";
import { show } from "../show.js";

/** Arrows that the pages do not draw follow from what they say of the statuses. */
export const validationMachine: Machine = machine(
  "validation",
  `
  on      | from                            | to          | mark     | webhook
  create  | none                            | pending     | stated   | kyc.validation_created
  start   | pending                         | in_progress | stated   | kyc.validation_in_progress
  review  | in_progress                     | in_review   | inferred | kyc.validation_in_review
  pass    | in_progress                     | approved    | inferred | kyc.validation_approved
  fail    | in_progress                     | rejected    | inferred | kyc.validation_rejected
  abandon | in_progress                     | abandoned   | inferred | kyc.validation_abandoned
  expire  | pending                         | expired     | stated   | kyc.validation_expired
  approve | in_review                       | approved    | stated   | kyc.validation_approved
  reject  | in_review                       | rejected    | stated   | kyc.validation_rejected
  cancel  | pending, in_progress, in_review | cancelled   | stated   | kyc.validation_cancelled
`,
  {
    apply: (kept, { on, to }, { now }) => {
      kept.data = {
        ...kept.data,
        ...(to === "approved" && { verifiedAt: timestamp(now) }),
        ...((on === "cancel" || on === "reject") && { isCurrent: false }),
      };
    },
  },
);

/** The whole record, in the shape of a documented example and with what is kept besides. */
function record(kept: Resource, like: Json = {}): unknown {
  return show(kept, { ...like, ...kept.data });
}

const validation: Kind = {
  provider: "gu1-kyc",
  machine: validationMachine,
  parameter: "id",
  unknown: [404, "NOT_FOUND"],
};

const create = creating(validation, {
  check: ({ store, body: { entityId } }) => {
    for (const earlier of store.all(validationMachine)) {
      if (earlier.data["entityId"] === entityId) {
        earlier.data = { ...earlier.data, isCurrent: false };
      }
    }
  },
  data: (_, id) => {
    const session = `session-${id.slice(0, 8)}`;
    return {
      sessionId: session,
      validationSessionId: session,
      providerSessionUrl: `https://verify.example.com/${session}`,
      isCurrent: true,
      metadata: {},
    };
  },
});

function read(call: Call): Reply {
  return {
    body: record(find(validation, call), asObject(call.example("Pending"))),
  };
}

function change(event: string, keep: (call: Call) => Json) {
  return (call: Call): Reply => {
    const found = find(validation, call);
    const before = found.state;
    const changed = call.store.fire(found.id, event, () => {
      found.data = { ...found.data, ...keep(call) };
    });
    if (changed === undefined) {
      const allowed = validationMachine.transitions
        .filter(({ on }) => on === event)
        .flatMap(({ from }) => from);
      throw new Refused(
        400,
        "INVALID_STATUS",
        `Cannot ${event} validation with status '${before}'. Only ${allowed.map((each) => `'${each}'`).join(", ")} validations can be.`,
      );
    }
    const body = record(found, asObject(call.example()));
    return { body, id: found.id };
  };
}

/** The members that hold the reason of an approval or a rejection are not documented. */
const nothing = (): Json => ({});

const cancellation = ({ body, clock }: Call): Json => ({
  metadata: {
    cancelledBy: "user_123",
    cancelledAt: timestamp(clock.now),
    cancellationReason: body["reason"],
  },
});

function ofEntity(call: Call): readonly Resource[] {
  const { entityId } = call.path;
  return call.store
    .all(validationMachine)
    .filter(({ data }) => data["entityId"] === entityId)
    .toReversed();
}

/** Two pages contradict each other on an entity without a current validation: 404, or 200 with null. */
function current(call: Call): Reply {
  const found = ofEntity(call).find(({ data }) => data["isCurrent"] === true);
  if (found === undefined) {
    throw new Refused(404, "NOT_FOUND", "The entity has no current validation");
  }
  return { body: record(found, asObject(call.example())) };
}

function list(call: Call): Reply {
  return page(call, {}, () =>
    ofEntity(call).map((each) => [record(each), each.data]),
  );
}

function sync(call: Call): Reply {
  const found = find(validation, call);
  return { body: record(found), id: found.id };
}

/** gu1 KYC: what remembers. */
export const gu1Kyc: Handlers = {
  "POST /api/kyc/validations": create,
  "GET /api/kyc/validations/{id}": read,
  "POST /api/kyc/validations/{id}/approve": change("approve", nothing),
  "POST /api/kyc/validations/{id}/reject": change("reject", nothing),
  "POST /api/kyc/validations/{id}/sync": sync,
  "DELETE /api/kyc/validations/{id}/cancel": change("cancel", cancellation),
  "GET /api/kyc/entities/{entityId}/current": current,
  "GET /api/kyc/entities/{entityId}/validations": list,
};
