import { expect, test } from "vitest";
import changelog from "../src/changelog.ts";

test("a package that only follows a dependency says so in a sentence", async () => {
  const line = await changelog.getDependencyReleaseLine(
    [],
    [
      {
        name: "@fintech-clients/shared",
        type: "major",
        oldVersion: "1.4.0",
        newVersion: "2.0.0",
        changesets: [],
        packageJson: { name: "@fintech-clients/shared", version: "1.4.0" },
        dir: "packages/shared",
      },
    ],
    null,
  );
  expect(line).toBe(
    "- Needs `@fintech-clients/shared` 2.0.0; what that changes for you stands in its changelog.",
  );
});
