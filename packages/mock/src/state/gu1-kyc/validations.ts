import { asObject, type Json } from "../../examples/json.js";
import { timestamp } from "../../time/timestamp.js";
import { Refused, type Call, type Handlers, type Reply } from "../handler.js";
import { machine, type Machine } from "../machine.js";
import type { Resource } from "../resource.js";
import { show } from "../show.js";

const provider = "gu1-kyc";

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
    apply: (validation, { on, to }, { now }) => {
      validation.data = {
        ...validation.data,
        ...(to === "approved" && { verifiedAt: timestamp(now) }),
        ...((on === "cancel" || on === "reject") && { isCurrent: false }),
      };
    },
  },
);

/** The whole record, in the shape of a documented example and with what is kept besides. */
function record(validation: Resource, like: Json = {}): unknown {
  return show(validation, { ...like, ...validation.data });
}

function create(call: Call): Reply {
  const { body, ids, store } = call;
  const entityId = body["entityId"];
  for (const earlier of store.all(validationMachine)) {
    if (earlier.data["entityId"] === entityId) {
      earlier.data = { ...earlier.data, isCurrent: false };
    }
  }
  const like = asObject(call.example());
  const id = ids.uuid();
  const session = `session-${id.slice(0, 8)}`;
  const data: Json = {
    ...like,
    entityId,
    sessionId: session,
    validationSessionId: session,
    providerSessionUrl: `https://verify.example.com/${session}`,
    isCurrent: true,
    metadata: {},
  };
  const made = store.create(validationMachine, {
    provider,
    id,
    on: "create",
    data,
  });
  return { body: show(made.resource, like), id };
}

function find({ store, path }: Call): Resource {
  const found = store.get(validationMachine, path["id"]);
  if (found === undefined) {
    throw new Refused(404, "NOT_FOUND", "Validation not found");
  }
  return found;
}

function read(call: Call): Reply {
  return {
    body: record(find(call), asObject(call.example("Pending"))),
  };
}

function change(event: string, keep: (call: Call) => Json) {
  return (call: Call): Reply => {
    const validation = find(call);
    const before = validation.state;
    const changed = call.store.fire(validation.id, event, () => {
      validation.data = { ...validation.data, ...keep(call) };
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
    const body = record(validation, asObject(call.example()));
    return { body, id: validation.id };
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
  const { status, page = "1", limit = "100" } = call.query;
  const all = ofEntity(call).filter(
    ({ state }) => status === undefined || state === status,
  );
  const start = (Number(page) - 1) * Number(limit);
  const validations = all
    .slice(start, start + Number(limit))
    .map((each) => record(each));
  const paging = {
    total: all.length,
    page: Number(page),
    limit: Number(limit),
  };
  return { body: { validations, ...paging } };
}

function sync(call: Call): Reply {
  const validation = find(call);
  return { body: record(validation), id: validation.id };
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
