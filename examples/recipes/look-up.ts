// #region look-up
import {
  lookUps,
  untyped,
  type LookUps,
  type YunoPaymentsClient,
} from "@fintech-clients/yuno-payments";

/** A write as you stored it: what its call was given. */
interface StoredWrite {
  readonly operation: keyof LookUps;
  readonly params?: Readonly<Record<string, object>>;
  readonly body?: object;
}

/** Reads what tells whether a write was carried out, and says what to look for in it. */
export async function lookUp(
  client: YunoPaymentsClient,
  { operation, params = {}, body }: StoredWrite,
): Promise<{ readonly shows: string; readonly data: unknown }> {
  const found = lookUps[operation];
  if (found.none !== undefined) {
    throw new Error(`${operation}: ${found.none}`);
  }
  const valueAt = (place: string): unknown =>
    place
      .split(".")
      .reduce<unknown>(
        (value, name) =>
          (value as Readonly<Record<string, unknown>> | undefined)?.[name],
        { ...params, body },
      );
  const groups = Object.entries(found.params).map(([where, places]) => {
    const values = Object.entries(places)
      .map(([name, place]) => [name, valueAt(place)] as const)
      .filter(([, value]) => value !== undefined);
    return [where, Object.fromEntries(values)];
  });
  const path = found.operation.replace("GET ", "");
  const { data, error } = await untyped(client).request("GET", path, {
    params: Object.fromEntries(groups),
  });
  if (error) {
    throw error;
  }
  return { shows: found.shows, data };
}
// #endregion
