import { createRequire } from "node:module";
import { work } from "../paths.ts";
import type { Connection, Peer } from "./peer.ts";
import { request } from "./request.ts";

/** The generated client, bundled for Node; see `prepare-hey-api`. */
const bundled = `${work}hey-api/client.js`;
const generated = `${work}hey-api/yuno-payments/`;

interface Generated {
  readonly createClient: (config: object) => {
    readonly get: (init: object) => Promise<Answer>;
    readonly post: (init: object) => Promise<Answer>;
  };
}

interface Answer {
  readonly data?: unknown;
  readonly error?: unknown;
}

/** hey-api's fetch client, as its generator writes it from our spec. */
export const heyApi: Peer = {
  name: "hey-api (fetch)",
  lacks: "no repeats, no time limits, no idempotency keys, no checks",
  module: bundled,
  program: `import { cancelPayment } from ${JSON.stringify(`${generated}sdk.gen.ts`)};
import { client } from ${JSON.stringify(`${generated}client.gen.ts`)};
client.setConfig({ baseUrl: "https://api.example" });
export const cancel = (path) => cancelPayment({ path, headers: {}, body: {} });`,
  connect: ({ baseUrl, fetch, signal }): Connection => {
    const { createClient } = createRequire(import.meta.url)(
      bundled,
    ) as Generated;
    const client = createClient({
      baseUrl,
      headers: request.credentials,
      ...(fetch && { fetch }),
      ...(signal && { signal }),
    });
    const { path, body } = request;
    return {
      read: async () =>
        unpack(await client.get({ url: request.readPath, path })),
      write: async () =>
        unpack(
          await client.post({
            url: request.writePath,
            path,
            body,
            headers: {
              "Content-Type": "application/json",
              [request.keyHeader]: crypto.randomUUID(),
            },
          }),
        ),
    };
  },
};

function unpack({ data, error }: Answer): unknown {
  if (error !== undefined) {
    throw new Error("failed");
  }
  return data;
}
