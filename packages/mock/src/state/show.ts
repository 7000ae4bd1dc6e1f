import { echo } from "../examples/echo.js";
import { asText, isObject, type Json } from "../examples/json.js";
import { timestamp, type Precision } from "../time/timestamp.js";
import type { Resource } from "./resource.js";

/** All that is known of a resource, under the names that providers use. */
export function known(resource: Resource, precision: Precision = 0): Json {
  const { id, data, state, createdAt, updatedAt } = resource;
  const [status, sub_status] = state.split("/");
  return {
    ...data,
    id,
    status,
    ...(sub_status !== undefined && { sub_status }),
    created_at: timestamp(createdAt, precision),
    updated_at: timestamp(updatedAt, precision),
    createdAt: timestamp(createdAt),
    updatedAt: timestamp(updatedAt),
  };
}

/** A resource in the shape of a documented example: its fields and no others, but those of which it is known that there are none. An example that is no object stays as it is. */
export function show(resource: Resource, like: unknown): unknown {
  if (Array.isArray(like)) {
    return like.slice(0, 1).map((item) => show(resource, item));
  }
  if (!isObject(like)) {
    return like;
  }
  const digits = /\.(\d+)/.exec(asText(like["created_at"]) ?? "")?.[1]?.length;
  const precision = digits === 6 || digits === 3 ? digits : 0;
  const all = known(resource, precision);
  const fields = Object.entries(like).filter(
    ([key]) => !(key in all) || all[key] !== undefined,
  );
  return echo(Object.fromEntries(fields), all);
}
