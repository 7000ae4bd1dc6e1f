import type { Json } from "../examples/json.js";
import { shape } from "../examples/shape.js";
import { timestamp } from "../time/timestamp.js";
import type { Call, Handler } from "./handler.js";
import type { Resource } from "./resource.js";

/** All that is known of a resource, under the names that providers use. */
export function known(resource: Resource): Json {
  const { id, data, state, createdAt, updatedAt } = resource;
  return {
    ...data,
    id,
    status: state,
    created_at: timestamp(createdAt),
    updated_at: timestamp(updatedAt),
    createdAt: timestamp(createdAt),
    updatedAt: timestamp(updatedAt),
  };
}

/** A resource in the shape of a documented example: its fields and no others. */
export function show(resource: Resource, like: Json): Json {
  return shape(like, known(resource));
}

/** A handler that reads what `find` finds. */
export function reading(find: (call: Call) => Resource): Handler {
  return (call) => ({
    status: 200,
    body: show(find(call), call.example() as Json),
  });
}
