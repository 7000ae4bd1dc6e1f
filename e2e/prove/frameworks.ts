import { cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "../consumers/bundlers/bundle-for-node.ts";
import { runCommand } from "../consumers/command.ts";
import frameworks from "../consumers/frameworks.json" with { type: "json" };
import { makePayment } from "../consumers/make-payment.ts";
import { createProject, makeCommonJs } from "../consumers/project.ts";
import { nodeBinary } from "../consumers/runtimes/file-runtime.ts";
import { tsc } from "../consumers/typescript/compiler.ts";
import { startWebServer } from "../consumers/web-server.ts";
import type { Setting } from "./checks.ts";

/** A framework in which a call was made. */
export interface FrameworkProof {
  readonly framework: string;
  readonly version: string;
  readonly what: string;
}

type Run = readonly [
  framework: string,
  name: string,
  what: string,
  prove: (setting: Setting, project: string, name: string) => Promise<string>,
];

const versions: Readonly<Record<string, Readonly<Record<string, string>>>> =
  frameworks;

const provider = "yuno-payments";

const programs = fileURLToPath(
  new URL("../consumers/programs/frameworks/", import.meta.url),
);

/** Builds and starts an application of each framework, which reads a payment that changes between two requests. */
export async function proveFrameworks(
  setting: Setting,
): Promise<FrameworkProof[]> {
  const pages = "a page, a route on Node, a route on edge";
  const runs: readonly Run[] = [
    ["Next.js", "next-14", pages, proveNext],
    ["Next.js", "next-15", pages, proveNext],
    ["NestJS", "nest-11", "a module's provider, CommonJS", proveNest],
    ["AWS Lambda", "lambda", "a bundle, ESM and CommonJS", proveLambda],
  ];
  return setting.checks.checkEach(
    runs,
    ([, name]) => name,
    async ([framework, name, what, prove]) => {
      const project = await createProject(setting, name, [provider]);
      const version = await prove(setting, project, name);
      return { framework, version, what };
    },
  );
}

async function proveNext(
  setting: Setting,
  project: string,
  name: string,
): Promise<string> {
  const packages = versions[name] ?? {};
  await install(project, packages);
  cpSync(join(programs, "next"), project, { recursive: true });
  const payment = await makePayment(setting.mock);
  const env = { ...payment.env, NEXT_TELEMETRY_DISABLED: "1" };
  const next = join(project, "node_modules/next/dist/bin/next");
  await runCommand(process.execPath, [next, "build"], { cwd: project, env });
  const server = await startWebServer(
    process.execPath,
    [next, "start"],
    project,
    env,
  );
  try {
    for (const path of ["/node", "/edge"]) {
      expectText(path, await server.text(path), "SUCCEEDED");
    }
    expectText("the page", await server.text("/"), "<p>SUCCEEDED</p>");
    payment.dispute();
    expectText("the page", await server.text("/"), "<p>IN_DISPUTE</p>");
    expectText("/node", await server.text("/node"), "IN_DISPUTE");
  } finally {
    await server.close();
  }
  return packages["next"] ?? "";
}

async function proveNest(
  setting: Setting,
  project: string,
  name: string,
): Promise<string> {
  makeCommonJs(project);
  const packages = versions[name] ?? {};
  await install(project, packages);
  cpSync(join(programs, "nest"), project, { recursive: true });
  writeFileSync(
    join(project, "tsconfig.json"),
    JSON.stringify({
      compilerOptions: {
        target: "es2022",
        module: "nodenext",
        types: ["node"],
        strict: true,
        experimentalDecorators: true,
        emitDecoratorMetadata: true,
        skipLibCheck: true,
      },
      files: ["main.ts"],
    }),
  );
  await runCommand(process.execPath, [tsc("5.9")], { cwd: project });
  const payment = await makePayment(setting.mock);
  const server = await startWebServer(
    nodeBinary("20"),
    ["main.js"],
    project,
    payment.env,
  );
  try {
    expectText("/status", await server.text("/status"), "SUCCEEDED");
  } finally {
    await server.close();
  }
  return packages["@nestjs/core"] ?? "";
}

async function proveLambda(setting: Setting, project: string): Promise<string> {
  cpSync(join(programs, "lambda"), project, { recursive: true });
  const payment = await makePayment(setting.mock);
  const event = { pathParameters: { id: payment.env.PAYMENT_ID } };
  for (const format of ["esm", "cjs"] as const) {
    const file = `bundle.${format === "esm" ? "mjs" : "cjs"}`;
    await build(join(project, "handler.mjs"), join(project, file), format);
    const program = `import("./${file}").then(({ handler }) => handler(${JSON.stringify(event)})).then((answer) => console.log(JSON.stringify(answer)));`;
    for (const node of ["20", "22", "24"]) {
      const printed = await runCommand(nodeBinary(node), ["-e", program], {
        cwd: project,
        env: payment.env,
      });
      const answer = '{"statusCode":200,"body":"SUCCEEDED"}';
      expectText(`${format} on Node ${node}`, printed, answer);
    }
  }
  return "Node 20, 22, 24";
}

async function install(
  project: string,
  packages: Readonly<Record<string, string>>,
): Promise<void> {
  const exact = Object.entries(packages).map((each) => each.join("@"));
  await runCommand(
    "npm",
    ["install", "--no-audit", "--no-fund", "--ignore-scripts", ...exact],
    { cwd: project },
  );
}

function expectText(where: string, text: string, expected: string): void {
  if (!text.includes(expected)) {
    throw new Error(
      `${where}: ${expected} expected, not ${text.slice(0, 500)}`,
    );
  }
}
