import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { packages, root } from "../src/repository.ts";

/** Each of them is committed and names what it exports, one line a name. */
const listed =
  /"(@fintech-clients\/shared\/public-api|\.\/public-api\.js|\.\/generated\/(schema|client-types)\.js)"/;

test.each(packages(root))(
  "a pull request shows each name that %s exports or no longer does",
  (name) => {
    const file = path.join(root, "packages", name, "src/index.ts");
    const wholesale = readFileSync(file, "utf8").match(/^export .*\*.*$/gm);
    expect(wholesale?.filter((line) => !listed.test(line))).toEqual([]);
  },
);
