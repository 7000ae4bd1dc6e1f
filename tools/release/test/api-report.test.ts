import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { formatText } from "@fintech-clients/codegen";
import { apiReport } from "../src/api-report.ts";
import { packages } from "../src/packages.ts";
import { root } from "../src/root.ts";

test.each(packages(root))(
  "docs/api/%s.md lists what the build declares",
  async (name) => {
    const file = path.join(root, `docs/api/${name}.md`);
    const report = await formatText(file, apiReport(root, name));
    expect(readFileSync(file, "utf8"), "run pnpm api").toBe(report);
  },
  120_000,
);
