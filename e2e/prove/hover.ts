import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { createProject } from "../consumers/project.ts";
import { hover59, hover7 } from "../consumers/typescript/language-server.ts";
import type { Setting } from "./checks.ts";

const program = `import type { YunoPaymentsClient } from "@fintech-clients/yuno-payments";

declare const client: YunoPaymentsClient;
export const result = await client.GET("/payments/{payment_id}", {
  params: { path: { payment_id: "p" } },
});
`;

/** What a result is called: names of the provider's, not their contents. */
const names = [
  "Success<200, RetrievePaymentResponse>",
  "Failure<400 | 401 | 403, ErrorResponse, ErrorCode>",
  "NoAnswer",
];

/** Asks the editors' side of TypeScript what it shows over a result; it must be readable. */
export async function proveHover(setting: Setting): Promise<void> {
  const project = await createProject(setting, "hover", ["yuno-payments"]);
  const file = join(project, "program.ts");
  writeFileSync(file, program);
  for (const [version, hover] of [
    ["5.9", hover59],
    ["7", hover7],
  ] as const) {
    await setting.checks.check(
      `a hover on a result, TypeScript ${version}`,
      async () => {
        const shown = await hover(file, program, program.indexOf("result ="));
        const missing = names.filter((name) => !shown.includes(name));
        if (missing.length > 0 || shown.length > 300) {
          throw new Error(
            `${missing.join()} expected in 300 characters: ${shown}`,
          );
        }
        return shown;
      },
      (shown) => `${shown.length} characters`,
    );
  }
}
