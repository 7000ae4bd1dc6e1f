/**
 * Awaits a call and gives its data, for code that prefers exceptions.
 *
 * @throws the call's `error`, a `ClientError`, when the call failed.
 */
export async function unwrap<R extends { data: unknown; error: unknown }>(
  call: Promise<R>,
): Promise<Extract<R, { error: undefined }>["data"]> {
  const { data, error } = await call;
  if (error) {
    throw error;
  }
  return data;
}
