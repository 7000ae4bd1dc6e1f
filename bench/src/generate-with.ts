import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import openapiTS, { astToString } from "openapi-typescript";
import { work } from "./paths.ts";
import { prepareHeyApi } from "./prepare-hey-api.ts";

/** Runs another generator as a process of its own: `node generate-with.ts GENERATOR DOCUMENT`. */

const [, , generator = "", document = ""] = process.argv;
const output = `${work}generated-with-${generator}`;

if (generator === "hey-api") {
  await prepareHeyApi(document, output);
} else {
  const parsed = readFileSync(document, "utf8");
  const types = await openapiTS(parsed, { silent: true });
  mkdirSync(output, { recursive: true });
  writeFileSync(`${output}/paths.ts`, astToString(types));
}
