import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runCommand } from "../consumers/command.ts";
import { createProject, makeCommonJs } from "../consumers/project.ts";
import { startWebServer, type WebServer } from "../consumers/web-server.ts";
import type { Setting } from "./checks.ts";

const secret = "whsec_first_hour";

/**
 * What a newcomer does first: installs the client and the simulator in an empty
 * folder, and runs the code of the READMEs. Only the client's `environment` is
 * another, because nobody has credentials of the sandbox in the first hour.
 */
export async function proveFirstHour(setting: Setting): Promise<void> {
  await setting.checks.check("the first hour, with the README's own code", () =>
    firstHour(setting),
  );
}

async function firstHour(setting: Setting): Promise<void> {
  const packages = ["yuno-payments", "mock"];
  const project = await createProject(setting, "first-hour", packages);
  // npm writes no `type` into an empty folder's package.json.
  makeCommonJs(project);
  const receiver = await startReceiver(project);
  try {
    const simulator = await startSimulator(project, receiver);
    try {
      await payAndRefund(project, simulator);
      await checkWebhooks(simulator, receiver);
    } finally {
      await simulator.close();
    }
  } finally {
    await receiver.close();
  }
}

/** Starts the README's receiver. Its `receive` takes web requests, which the server that the simulator brings makes of Node's. */
function startReceiver(project: string): Promise<WebServer> {
  const code = `${readme("packages/yuno-payments/README.md", "examples/webhooks/yuno-payments.ts")}
import { serve } from "@hono/node-server";
serve({ fetch: receive, hostname: "127.0.0.1", port: Number(process.env.PORT) });
`;
  writeFileSync(join(project, "receive.mts"), code);
  const env = { YUNO_HMAC_CLIENT_SECRET: secret };
  return startWebServer(process.execPath, ["receive.mts"], project, env);
}

function startSimulator(
  project: string,
  { origin }: WebServer,
): Promise<WebServer> {
  const command = `exec node_modules/.bin/fintech-mock --provider yuno-payments --port "$PORT" --webhooks-url ${origin}/webhooks/yuno --webhooks-hmac-client-secret ${secret}`;
  return startWebServer("sh", ["-c", command], project, {});
}

/** Runs the code of the first README with what the simulator's screen tells. */
async function payAndRefund(
  project: string,
  simulator: WebServer,
): Promise<void> {
  const screen = simulator.printed();
  const told = (what: string): string => {
    const [, value] = new RegExp(`^ *${what}: (\\S+)$`, "m").exec(screen) ?? [];
    if (value === undefined) {
      throw new Error(`the simulator's screen has no ${what}\n${screen}`);
    }
    return value;
  };
  const code = readme("README.md", "examples/yuno-payments.ts");
  const [before, after, ...more] = code.split('environment: "sandbox",');
  if (after === undefined || more.length > 0) {
    throw new Error("README.md does not choose the sandbox once");
  }
  const baseUrl = `baseUrl: ${JSON.stringify(told("yuno-payments"))},`;
  writeFileSync(join(project, "pay.mts"), `${before}${baseUrl}${after}`);
  const printed = await runCommand(process.execPath, ["pay.mts"], {
    cwd: project,
    env: {
      YUNO_PUBLIC_API_KEY: told("public-api-key"),
      YUNO_PRIVATE_SECRET_KEY: told("private-secret-key"),
    },
  });
  expectSame("pay.mts", printed, "201 SUCCEEDED APPROVED\n200 REFUNDED\n");
}

/** Both webhooks were taken, the receiver printed the refund, and a changed copy is refused. */
async function checkWebhooks(
  simulator: WebServer,
  receiver: WebServer,
): Promise<void> {
  const deliveries = JSON.parse(
    await simulator.text("/_mock/webhooks"),
  ) as readonly { event: string; status: number; body: string }[];
  const taken = deliveries.map(({ event, status }) => `${event} ${status}`);
  const both = "payment.purchase 200, payment.refund 200";
  expectSame("the webhooks", taken.join(", "), both);
  const [{ body } = { body: "" }] = deliveries.slice(-1);
  const { data } = JSON.parse(body) as { data: { payment: { id: string } } };
  const { status } = await fetch(receiver.origin, {
    method: "POST",
    headers: { "x-hmac-signature": Buffer.alloc(32).toString("base64") },
    body,
  });
  expectSame("a webhook with another signature", String(status), "401");
  const line = new RegExp(`^\\S{44} ${data.payment.id} REFUNDED\n$`);
  if (!line.test(receiver.printed())) {
    throw new Error(`${line} expected; printed: ${receiver.printed()}`);
  }
}

/** The code of one example that a README shows, in the order in which it shows it. */
function readme(file: string, example: string): string {
  const text = readFileSync(new URL(`../../${file}`, import.meta.url), "utf8");
  const shown = /<!-- example: (\S+)#\S+ -->\n\n```ts\n(.*?)```/gs;
  const blocks = [...text.matchAll(shown)].filter(
    ([, from]) => from === example,
  );
  if (blocks.length === 0) {
    throw new Error(`${file} does not show ${example}`);
  }
  return blocks.map(([, , code]) => code).join("\n");
}

function expectSame(what: string, found: string, expected: string): void {
  if (found !== expected) {
    throw new Error(`${what}: ${expected} expected, not ${found}`);
  }
}
