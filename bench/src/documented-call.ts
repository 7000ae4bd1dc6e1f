import { readdirSync, readFileSync } from "node:fs";

/** A request as a provider's own document shows it. */
export interface DocumentedCall {
  readonly method: string;
  readonly path: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly body?: unknown;
}

interface Fixture {
  readonly operation: string;
  readonly request: Pick<DocumentedCall, "params" | "body">;
}

/** The requests of a provider package's test fixtures. */
export function readDocumentedCalls(folder: string): readonly DocumentedCall[] {
  return readdirSync(`${folder}test/fixtures`).map((file) => {
    const { operation, request } = JSON.parse(
      readFileSync(`${folder}test/fixtures/${file}`, "utf8"),
    ) as Fixture;
    const [method = "", path = ""] = operation.split(" ");
    return { method, path, params: request.params, body: request.body };
  });
}
