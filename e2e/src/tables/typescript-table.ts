import type { TypeScriptProof } from "../proofs.ts";
import { libraries, resolutions } from "../prove-typescript.ts";
import { table } from "./table.ts";

/** Which versions were tried in which way. */
export function typescriptTable(proofs: readonly TypeScriptProof[]): string {
  const versions = [...new Set(proofs.map(({ version }) => version))];
  const names = Object.keys(libraries);
  return table(
    ["`moduleResolution`", ...versions],
    resolutions.map(([resolution]) => [
      `\`${resolution}\``,
      ...versions.map((version) =>
        names
          .filter((library) =>
            proofs.some(
              (proof) =>
                proof.version === version &&
                proof.resolution === resolution &&
                proof.library === library,
            ),
          )
          .join(", "),
      ),
    ]),
  );
}
