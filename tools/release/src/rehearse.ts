import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { startRegistry } from "@fintech-clients/registry";
import { consumer, type Consumer } from "./rehearse/consumer.ts";
import { expect, progress } from "./rehearse/expect.ts";
import {
  publishDependencies,
  workspace,
  type Workspace,
} from "./rehearse/workspace.ts";
import { packages, root } from "./repository.ts";

const provider = "yuno-banking";
const scope = "@fintech-clients";
const given = `specs/${provider}/given/close-account.yaml`;
/** The simulator's dependencies are not on a registry on loopback, so the consumer does without it. */
const clients = packages(root).filter((name) => name !== "mock");
const start = performance.now();
const say = (text: string): void => progress.log(`\n${text}`);

const scratch = mkdtempSync(path.join(os.tmpdir(), "release-"));
const registry = await startRegistry(path.join(scratch, "registry"));
const npmrc = path.join(scratch, "npmrc");
writeFileSync(npmrc, registry.npmrc());
const plain = {
  ...process.env,
  CI: "true",
  TURBO_TELEMETRY_DISABLED: "1",
  npm_config_cache: path.join(scratch, "npm-cache"),
};
const env = {
  ...plain,
  npm_config_registry: registry.url,
  npm_config_userconfig: npmrc,
};

try {
  say("A scratch clone of the last commit, and an empty registry.");
  const clone = workspace(root, scratch, env);
  clone.run("pnpm", "install", "--frozen-lockfile", "--offline");
  publishDependencies(root, env);
  const user = firstRelease(clone);
  newField(clone, user);
  fieldRemoved(clone, user);
  sharedPatch(clone, user);
  progress.stop();
  const seconds = Math.round((performance.now() - start) / 1000);
  console.log(`\nThe whole motion, rehearsed in ${seconds} s.`);
} finally {
  await registry.close();
  rmSync(scratch, { recursive: true });
}

function firstRelease(clone: Workspace): Consumer {
  say("First release: every package as it is.");
  const names = packages(root);
  expect(
    "all packages were published as 1.0.0",
    clone.publish(),
    names.map((name) => `${scope}/${name}@1.0.0`),
  );
  const tsc = path.join(root, "node_modules/typescript-7/bin/tsc");
  const user = consumer(
    scratch,
    env,
    tsc,
    clients.map((name) => `${scope}/${name}`),
  );
  expect(
    "a program that reads `iban` compiles",
    user.compile(read("iban")),
    "",
  );
  expect(
    "one that reads `closed_reason` does not",
    user.compile(read("closed_reason")).includes("'closed_reason' does not"),
    true,
  );
  return user;
}

function newField(clone: Workspace, user: Consumer): void {
  say(
    "Yuno documents a new field, `closed_reason`, in the answer of close account.",
  );
  const document = clone.read(given);
  takeOver(
    clone,
    document.replace(
      /^( *)iban: \{\}$/m,
      "$1closed_reason:\n$1  type: string\n$&",
    ),
  );
  const changeset = clone.read(`.changeset/spec-${provider}.md`);
  progress.log(changeset.replaceAll(/^(?=.)/gm, "  | "));
  expect("its changeset is minor", /: minor$/m.test(changeset), true);
  clone.commit("Yuno's answer to closing an account has a reason");
  release(clone, { [provider]: "1.1.0" });
  expect(
    "the changelog has the generated lines",
    clone
      .read(`packages/${provider}/CHANGELOG.md`)
      .includes("`closed_reason` added, `string`."),
    true,
  );
  user.update();
  expect(
    "a consumer that updates can read the new field",
    user.compile(read("closed_reason")),
    "",
  );
  versionsOf(user, { [provider]: "1.1.0" });
}

function fieldRemoved(clone: Workspace, user: Consumer): void {
  say("Yuno no longer answers `closed_reason`.");
  const document = clone.read(given);
  takeOver(clone, document.replace(/^ *closed_reason:\n *type: string\n/m, ""));
  const changeset = clone.read(`.changeset/spec-${provider}.md`);
  progress.log(changeset.replaceAll(/^(?=.)/gm, "  | "));
  expect("its changeset is major", /: major$/m.test(changeset), true);
  clone.commit("Yuno took the reason back");
  release(clone, { [provider]: "2.0.0" });
  user.update();
  versionsOf(user, { [provider]: "1.1.0" });
  progress.log("  (the consumer asks for ^1.0.0, and stays where it compiles)");
}

function sharedPatch(clone: Workspace, user: Consumer): void {
  say("A mistake in shared is put right.");
  clone.write(
    ".changeset/a-mistake.md",
    `---\n"${scope}/shared": patch\n---\n\nA mistake is put right; nothing to do.\n`,
  );
  clone.commit("Put a mistake right");
  release(clone, { [provider]: "2.0.0", shared: "1.0.1" }, ["shared"]);
  user.update();
  versionsOf(user, { [provider]: "1.1.0", shared: "1.0.1" });
}

/** What a maintainer does with the provider's page. */
function takeOver(clone: Workspace, document: string): void {
  if (document === clone.read(given)) throw new Error(`${given} is otherwise`);
  const page = path.join(scratch, "page.md");
  writeFileSync(page, `# A page\n\n\`\`\`\`yaml\n${document}\`\`\`\`\n`);
  clone.run("pnpm", "spec:update", provider, page);
  clone.run("pnpm", "generate");
  clone.run("pnpm", "spec:change");
}

/** Versions and publishes, and asserts that these and no others moved. */
function release(
  clone: Workspace,
  versions: Record<string, string>,
  moved: readonly string[] = [provider],
): void {
  clone.run("pnpm", "release:version");
  clone.commit("Version packages");
  const all = packages(root).map((name) => [name, versions[name] ?? "1.0.0"]);
  expect(
    `versions: ${Object.entries(versions).flat().join(" ")}, the others 1.0.0`,
    clone.versions(),
    Object.fromEntries(all),
  );
  expect(
    `only ${moved.join(", ")} was published`,
    clone.publish(),
    moved.map((name) => `${scope}/${name}@${versions[name]}`),
  );
}

function versionsOf(user: Consumer, versions: Record<string, string>): void {
  const found = clients.map((name) => [name, user.version(`${scope}/${name}`)]);
  const meant = clients.map((name) => [name, versions[name] ?? "1.0.0"]);
  expect(
    `the consumer has ${Object.entries(versions).flat().join(" ")}, of the others 1.0.0`,
    found,
    meant,
  );
}

/** A program that reads a field of a closed account. */
function read(field: string): string {
  return `import { createYunoBankingClient, unwrap } from "${scope}/${provider}";

const client = createYunoBankingClient({
  environment: "sandbox",
  credentials: { publicApiKey: "a", privateSecretKey: "b" },
});
const params = { path: { account_id: "acct_1" } };
const account = await unwrap(
  client.DELETE("/banking/accounts/{account_id}", { params }),
);
export const value: string | null | undefined = account.${field};
`;
}
