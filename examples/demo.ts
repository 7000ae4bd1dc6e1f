import { startMock } from "@fintech-clients/mock";

import { createClients } from "./demo/clients.ts";
import { documentedErrors } from "./demo/documented-errors.ts";
import { mishaps } from "./demo/mishaps.ts";
import { paymentAndRefund } from "./demo/payment-and-refund.ts";
import { Printer } from "./demo/printer.ts";
import { startReceiver } from "./demo/receiver.ts";
import { runDemo } from "./demo/run-demo.ts";
import { successes } from "./demo/successes.ts";

const printer = new Printer(
  (line) => console.log(line),
  process.stdout.isTTY && !process.env.NO_COLOR,
);
const hmacClientSecret = "whsec_demo";
const receiver = await startReceiver(hmacClientSecret);
const mock = await startMock({
  webhooks: { url: receiver.url, hmacClientSecret },
});
console.log(`A simulator of four providers listens on ${mock.origin}.`);

try {
  const found = await runDemo(
    {
      "A payment, its webhook and its refund": paymentAndRefund(receiver),
      "Five operations": successes,
      "An error that each provider documents": documentedErrors,
      "What can go wrong, and what is known afterwards": mishaps,
    },
    createClients(mock),
    printer,
  );
  process.exitCode = found.length === 0 ? 0 : 1;
} finally {
  await mock.close();
  receiver.close();
}
