/** A server that the control has started. */
export interface OpenedServer {
  readonly id: number;
  readonly url: string;
}

/** One question to the control of the servers. */
export async function ask<T>(url: string, argument?: unknown): Promise<T> {
  const response = await fetch(url, {
    method: "POST",
    body: JSON.stringify(argument ?? null),
  });
  return (await response.json()) as T;
}
