import { writeFileSync } from "node:fs";
import { format } from "prettier";
import type { Proofs } from "../prove/all.ts";
import {
  aloneTable,
  bundleTable,
  commonJsTable,
  declarationTable,
  frameworkTable,
  jestTable,
  limitTable,
  runtimeTable,
  staleTable,
  typescriptTable,
} from "./tables.ts";

const file = new URL("../../docs/runtimes.md", import.meta.url);

/** Writes docs/runtimes.md from what a run found. */
export async function writeRuntimesPage(proofs: Proofs): Promise<void> {
  const { runtimes, alone, typescript, bundles, required } = proofs;
  const { commonJs, declarations, jest, frameworks } = proofs;
  const text = `# Where the packages work

Written by \`pnpm e2e\`; do not edit. That command packs the packages, publishes them to a registry on loopback,
installs them from there, and uses what was installed. Only the other side, the servers and the cases, comes from the
repository.

## Runtimes

Each runtime of \`e2e/consumers/runtimes/runtimes.ts\` runs the cases of [the contract](contract.md), a case once for every
operation that it is for.

${runtimeTable(runtimes)}

\`require()\` of a package, from CommonJS, works on Node ${required.join(", ")}.

### What a runtime cannot do

${limitTable(runtimes)}

In Chromium, the cases' server lets the page read every header. A real provider decides that itself (CORS): where it
does not expose \`retry-after\` and \`x-request-id\`, a page's client does not see them.

### When the runtime itself sends a request twice

A server may close a connection that it had kept open at the very moment when the next request goes out on it. A write
that must not be repeated ends there: its result is a \`ConnectionError\` with the outcome \`unknown\`. Some runtimes send
it again all the same, beneath \`fetch\`, and tell nobody. The table says how often one request of a kind arrived when
that happened, the client's own repeats switched off. Where it is 2, a write without an idempotency key can be executed
twice.

${staleTable(runtimes)}

On Bun the client asks for a new connection for every write that must not be repeated. On Deno a \`fetch\` of your own
can do it; each request then pays for a new connection. Measured with that, every request arrived once.

\`\`\`ts
// Deno
const client = Deno.createHttpClient({ poolMaxIdlePerHost: 0 });
const fetchOnce: Fetch = (url, init) => fetch(url, { ...init, client });

createYunoBankingClient({ ...options, fetch: fetchOnce });
\`\`\`

Node's \`fetch\` sends a request again after a 421, an unkeyed write too. The client switches that off, but not
beneath a \`fetch\` of your own that calls Node's.

A browser has no such switch: there, let a server of your own make the calls that move money.

## One package, alone

An empty project that installs one package gets four: the package, \`@fintech-clients/shared\`, \`openapi-fetch\` and
\`openapi-typescript-helpers\`. None has an install script. A program is compiled against each, and run.

${aloneTable(alone)}

Two providers may come with two versions of \`shared\`: the guards (\`isApiError\` and the others) of each recognise the
errors of the other.

## TypeScript

A program for each provider, which narrows results by status, compiles with \`strict\` and without \`skipLibCheck\`.

${typescriptTable(typescript)}

The same programs, and one that starts the simulator, in a project whose package.json does not say \`"type": "module"\`, compiled to CommonJS and run on
Node 20 and 24:

${commonJsTable(commonJs)}

A library that wraps a client and leaves its types to be inferred, built with \`declaration\` and \`composite\`:

${declarationTable(declarations)}

## Jest

Tests that load a package, some of them the simulator too, in a CommonJS project without any configuration, with the preset \`ts-jest\`, and under jsdom,
where the factory refuses to make a client and names the remedy: \`testEnvironment: node\`.

${jestTable(jest)}

## Frameworks

An application of each reads a payment from the simulator. Next.js is built and started with its defaults: a page that says
nothing of caching shows a status that changed after the build, because every request says \`cache: "no-store"\`.

${frameworkTable(frameworks)}

## Bundlers

One call of \`yuno-payments\`, bundled for a browser: no Node built-in is in it, and it works.

${bundleTable(bundles)}
`;
  writeFileSync(file, await format(text, { parser: "markdown" }));
  console.log("docs/runtimes.md is written");
}
