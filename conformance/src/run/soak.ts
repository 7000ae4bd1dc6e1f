import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Progress } from "@fintech-clients/testing/progress";
import { countedSignal } from "@fintech-clients/testing/time";
import { createYouHodlerClient } from "@fintech-clients/youhodler";

/** Makes many calls over one connection pool with one shared signal, and prints what they leave behind. Run with --expose-gc. */

const calls = 10_000;
const template = "/on-ramp-sessions/{session_id}/cancel";

const server = createServer((request, response) => {
  request.resume().once("end", () => {
    response.writeHead(201, { "content-type": "application/json" }).end("{}");
  });
}).listen(0, "127.0.0.1");
await once(server, "listening");
const { port } = server.address() as AddressInfo;
const { signal, listeners, most } = countedSignal();
const client = createYouHodlerClient({
  baseUrl: `http://127.0.0.1:${port}`,
  credentials: { token: "soak" },
});

const progress = new Progress(calls);
await run(1_000);
const before = heap();
await run(calls, () => progress.done());
progress.stop();
const after = heap();
server.close();
server.closeAllConnections();

console.log(`calls                      ${calls}`);
console.log(`listeners left             ${listeners()}`);
console.log(`listeners at most at once  ${most()}`);
console.log(`heap before                ${before.toFixed(1)} MB`);
console.log(`heap after                 ${after.toFixed(1)} MB`);
process.exitCode = listeners() === 0 && after - before < 5 ? 0 : 1;

async function run(
  count: number,
  onDone: () => void = () => undefined,
): Promise<void> {
  for (let done = 0; done < count; done += 10) {
    await Promise.all(
      Array.from({ length: 10 }, async () => {
        const { error } = await client.POST(template, {
          params: { path: { session_id: "soak" } },
          signal,
        });
        if (error) {
          throw error;
        }
        onDone();
      }),
    );
  }
}

function heap(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 2 ** 20;
}
