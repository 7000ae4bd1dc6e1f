import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { root, work } from "./paths.ts";
import { prepareHeyApi } from "./prepare-hey-api.ts";
import { bundleSize } from "./size/bundle-size.ts";

/** Makes what the peers need of generated code. */
export async function prepare(): Promise<void> {
  rmSync(work, { recursive: true, force: true });
  const folder = `${work}hey-api/`;
  mkdirSync(folder, { recursive: true });
  const generated = `${folder}yuno-payments`;
  await prepareHeyApi(`${root}packages/yuno-payments/openapi.json`, generated);
  const entry = JSON.stringify(`${generated}/client/index.ts`);
  const { code } = await bundleSize(`export { createClient } from ${entry};`);
  writeFileSync(`${folder}package.json`, '{"type":"module"}\n');
  writeFileSync(`${folder}client.js`, code);
}
