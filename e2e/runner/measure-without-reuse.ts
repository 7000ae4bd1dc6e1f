import {
  measureStaleSockets,
  type StaleSocket,
} from "./measure-stale-sockets.ts";

interface Deno {
  readonly createHttpClient: (options: {
    readonly poolMaxIdlePerHost: number;
  }) => object;
}

const { Deno, Bun } = globalThis as {
  readonly Deno?: Deno;
  readonly Bun?: object;
};

/** Measures it with connections that are not kept, where the runtime has a way to say so; null where it has none. */
export async function measureWithoutReuse(
  control: string,
): Promise<readonly StaleSocket[] | null> {
  if (Deno) {
    const client = Deno.createHttpClient({ poolMaxIdlePerHost: 0 });
    return measureStaleSockets(control, { client });
  }
  return Bun ? measureStaleSockets(control, { keepalive: false }) : null;
}
