import { parseArgs } from "node:util";

import { describeMock } from "./describe-mock.ts";
import { startMock } from "./start-mock.ts";

try {
  const { values } = parseArgs({
    options: { port: { type: "string", default: "4010" } },
  });
  const { origin } = await startMock(Number(values.port));
  console.log(`${describeMock(origin)}\n\nCtrl+C stops the mock.`);
} catch (error) {
  console.error(`The mock could not start. ${(error as Error).message}`);
  console.error("Usage: pnpm mock [--port 4010]");
  process.exitCode = 1;
}
