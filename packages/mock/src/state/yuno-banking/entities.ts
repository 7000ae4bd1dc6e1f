import { echo } from "../../examples/echo.js";
import { asObject, type Json } from "../../examples/json.js";
import { Refused, type Call, type Handlers, type Reply } from "../handler.js";
import type { Resource } from "../resource.js";
import { reading, show } from "../show.js";
import { entityMachine, onboardingMachine } from "./machines.js";
import { find, invalid, newId, step, stepping } from "./shared.js";

const provider = "yuno-banking";
const onboardingPath =
  "/banking/entities/{entity_id}/onboardings/{onboarding_id}";

function createEntity(call: Call): Reply {
  const { body, store } = call;
  const reference = body["merchant_entity_id"];
  const taken = store
    .all(entityMachine)
    .some(({ data }) => data["merchant_entity_id"] === reference);
  if (taken) {
    throw new Refused(
      409,
      "DUPLICATE_ENTITY",
      `merchant_entity_id: an entity has ${String(reference)}`,
    );
  }
  const isPerson = body["national_entity"] === "INDIVIDUAL";
  const like = asObject(call.example(isPerson ? "Individual" : "Company"));
  const id = newId(call, "ent");
  const data = echo(like, body) as Json;
  const made = store.create(entityMachine, {
    provider,
    id,
    on: "create",
    data,
  });
  return { status: 201, body: show(made.resource, like), id };
}

function findEntity(call: Call): Resource {
  return find(call, entityMachine, call.path["entity_id"], "ENTITY_NOT_FOUND");
}

function updateEntity(call: Call): Reply {
  const entity = findEntity(call);
  const { national_entity } = call.body;
  if (
    national_entity !== undefined &&
    national_entity !== entity.data["national_entity"]
  ) {
    throw invalid("national_entity: cannot be changed");
  }
  step(call, entity, "update", () => {
    entity.data = echo(entity.data, call.body) as Json;
  });
  const body = show(entity, asObject(call.example()));
  return { status: 200, body, id: entity.id };
}

function createOnboarding(call: Call): Reply {
  const { body, path, store } = call;
  findEntity(call);
  const type = body["onboarding_type"];
  if (type === "ONE_STEP" && body["compliance_declaration"] === undefined) {
    throw invalid("compliance_declaration: is required for ONE_STEP");
  }
  const like = asObject(call.example());
  const id = newId(call, "onb");
  const data = {
    ...(echo(like, { onboarding_type: type }) as Json),
    entity_id: path["entity_id"],
    yuno_account_id: body["account_id"],
  };
  const made = store.create(onboardingMachine, {
    provider,
    id,
    on: "create",
    data,
  });
  return { status: 201, body: show(made.resource, like), id };
}

function findOnboarding(call: Call): Resource {
  findEntity(call);
  const { onboarding_id } = call.path;
  return find(call, onboardingMachine, onboarding_id, "ONBOARDING_NOT_FOUND");
}

export const entities: Handlers = {
  "POST /banking/entities": createEntity,
  "GET /banking/entities/{entity_id}": reading(findEntity),
  "PATCH /banking/entities/{entity_id}": updateEntity,
  "POST /banking/entities/{entity_id}/onboardings": createOnboarding,
  [`GET ${onboardingPath}`]: reading(findOnboarding),
  [`PATCH ${onboardingPath}`]: stepping(findOnboarding, "update"),
  [`POST ${onboardingPath}/cancel`]: stepping(findOnboarding, "cancel"),
};
