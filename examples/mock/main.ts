import { parseArgs } from "node:util";

import { describeMock } from "./describe-mock.ts";
import { startMock } from "./start-mock.ts";

const { values } = parseArgs({
  options: { port: { type: "string", default: "4010" } },
});

try {
  const { origin } = await startMock(Number(values.port));
  console.log(`${describeMock(origin)}\n\nCtrl+C stops the mock.`);
} catch (error) {
  console.error(
    `The mock could not start: ${(error as Error).message}. Try another --port.`,
  );
  process.exitCode = 1;
}
