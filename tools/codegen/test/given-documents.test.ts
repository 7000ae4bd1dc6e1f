import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";

const folder = path.join(
  import.meta.dirname,
  "../../../specs/yuno-banking/given",
);

test.each([
  [
    "cancel-entity-onboarding.yaml",
    "4b2935fe23b59d0d378457dbf5a4d030cd91104a8e01f891e7ae81af72243417",
  ],
  [
    "close-account.yaml",
    "5a7858e176b884e2b0d1f258e97eca49958aa7eb7728eaf43c9f7943dffe2819",
  ],
])("%s is byte for byte as the provider gave it", async (file, digest) => {
  const bytes = await readFile(path.join(folder, file));
  expect(createHash("sha256").update(bytes).digest("hex")).toBe(digest);
});
