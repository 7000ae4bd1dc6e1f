import { isObject } from "@fintech-clients/openapi";
import { blocks, code, plain, text } from "../markdown/text.ts";
import { answers } from "./answers.ts";
import { callExample } from "./call-example.ts";
import { failure } from "./failure.ts";
import { whatIsSent } from "./parameters.ts";
import type { Provider, ReferenceOperation } from "./provider.ts";

/** The page of one operation. */
export async function operationPage(
  provider: Provider,
  operation: ReferenceOperation,
): Promise<string> {
  const { document } = provider;
  const { summary, name, operation: spec } = operation;
  return blocks(
    `# ${text(summary)}`,
    `${code(name)} of [${provider.title}](/reference/${provider.name}/)`,
    spec["deprecated"] === true ? "**Deprecated by the provider.**" : "",
    paragraphs(spec["description"]),
    `\`\`\`ts\n${await callExample(provider, operation)}\`\`\``,
    failure(provider, operation),
    whatIsSent(document, spec),
    answers(provider, operation),
    source(operation),
  );
}

/** How sure we are, and of what not. */
function source({ operation }: ReferenceOperation): string {
  const { externalDocs } = operation;
  const url = isObject(externalDocs) ? externalDocs["url"] : undefined;
  const unknown: unknown[] = Array.isArray(operation["x-unknown"])
    ? operation["x-unknown"]
    : [];
  const page =
    typeof url === "string" ? `[The provider's page](${url})` : undefined;
  return blocks(
    "## Source",
    readings[String(operation["x-verified"])]?.(page) ??
      `The provider's document alone. ${page === undefined ? "It names no page" : `${page} was not read`}, so what a failure means for money is not checked.`,
    unknown.map((each) => `- ${text(each)}`).join("\n"),
  ).trimEnd();
}

/** What was read, by `x-verified`. */
const readings: Readonly<
  Record<string, ((page: string | undefined) => string) | undefined>
> = {
  complete: (page = "The provider's page") =>
    `${page}. It was read whole, and answers everything that this page says.`,
  partial: (page = "The provider's page") =>
    `${page}. It was read, and leaves something open:`,
};

function paragraphs(markdown: unknown): string {
  return plain(markdown)
    .split(/\n\s*\n/)
    .map((paragraph) => text(paragraph).replaceAll(String.raw`\|`, "|"))
    .join("\n\n");
}
