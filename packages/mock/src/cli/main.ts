#!/usr/bin/env node
import { providerNames, readProvider } from "../providers/providers.js";
import { startMock } from "../start-mock.js";
import { isLoopback } from "../webhooks/webhook-options.js";
import { checkCommand, checkUsage } from "./check-command.js";
import { describe, list } from "./describe.js";
import { readOptions } from "./read-options.js";

const usage = `Usage: fintech-mock [--port 4010] [--host 127.0.0.1] [--seed 1] [--fault-rate 0.1]
                    [--provider yuno-payments] [--ms-per-request 1000] [--list]
                    [--webhooks-url http://127.0.0.1:3000/webhooks] [--webhooks-hmac-client-secret ...]
                    [--webhooks-api-key ...] [--webhooks-secret ...] [--webhooks-timeout-ms 30000]
                    [--webhooks-duplicate-rate 0.1] [--webhooks-reorder-rate 0.1] [--webhooks-allow-remote]
       fintech-mock check --provider yuno-payments: compares the real provider with its document`;

const [command, ...rest] = process.argv.slice(2);

try {
  if (command === "check") {
    process.exitCode = (await checkCommand(rest)) ? 0 : 1;
  } else {
    await serve();
  }
} catch (error) {
  const isCheck = command === "check";
  const what = isCheck ? "The check" : "The simulator";
  console.error(`${what} could not start. ${(error as Error).message}`);
  console.error(isCheck ? checkUsage : usage);
  process.exitCode = isCheck ? 2 : 1;
}

async function serve(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  const names = options.provider ? [options.provider] : providerNames;
  const providers = names.map(readProvider);
  const { host = "127.0.0.1" } = options;
  if (options.help) {
    console.log(usage);
  } else if (options.list) {
    console.log(list(`http://${host}:${options.port}`, providers));
  } else {
    const mock = await startMock(options);
    if (!isLoopback(host)) {
      console.error(
        `Warning: ${host} is not loopback. Others can reach the simulator, with credentials that everybody knows.`,
      );
    }
    const { webhooks } = options;
    if (webhooks && !isLoopback(new URL(webhooks.url).hostname)) {
      console.error(`Warning: webhooks leave this machine, to ${webhooks.url}`);
    }
    console.log(describe(mock, providers));
  }
}
