import {
  isObject,
  type JsonObject,
  type OpenApiDocument,
  resolveRef,
} from "@fintech-clients/openapi";
import { blocks, code, table, text } from "../markdown/text.ts";
import { firstExample } from "./documented-call.ts";
import { fieldsTable } from "./fields.ts";
import type { Provider, ReferenceOperation } from "./provider.ts";

/** The documented answers: what each status means, the codes that its examples show, and the fields of a success. */
export function answers(
  { document, name }: Provider,
  { operation }: ReferenceOperation,
): string {
  const responses = Object.entries(operation.responses ?? {}).map(
    ([status, response]) => ({
      status,
      response: resolveRef(document, response),
    }),
  );
  return blocks(
    "## Answers",
    table(
      ["status", "what it means", "codes in its examples"],
      responses.map(({ status, response }) => [
        code(status),
        text(response["description"]),
        codesIn(response).map(code).join(", "),
      ]),
    ),
    `[All error codes](/reference/${name}/#error-codes) of this provider. One that is not listed is an \`ApiError\` like any other.`,
    ...responses.map(({ status, response }) =>
      shown(document, status, response),
    ),
  ).trimEnd();
}

function shown(
  document: OpenApiDocument,
  status: string,
  response: JsonObject,
): string {
  const [media] = Object.values(
    isObject(response["content"]) ? response["content"] : {},
  );
  const example = firstExample(media);
  const schema = isObject(media) ? media["schema"] : undefined;
  const isSuccess = status.startsWith("2");
  return blocks(
    example === undefined || !isSuccess
      ? ""
      : details(
          `An example of the ${status}`,
          `\`\`\`json\n${JSON.stringify(example, null, 2)}\n\`\`\``,
        ),
    isSuccess && isObject(schema)
      ? details(
          `Fields of the ${status}`,
          fieldsTable(document, schema, "writeOnly"),
        )
      : "",
  ).trimEnd();
}

function details(title: string, inside: string): string {
  return inside === "" ? "" : `::: details ${title}\n\n${inside}\n\n:::`;
}

/** The codes that a response's examples hold, wherever this provider has them. */
function codesIn({ content }: JsonObject): string[] {
  const media = isObject(content) ? Object.values(content) : [];
  const bodies = media
    .flatMap((each) =>
      isObject(each) && isObject(each["examples"])
        ? Object.values(each["examples"])
        : [],
    )
    .map((example) => (isObject(example) ? example["value"] : undefined))
    .filter(isObject);
  const codes = bodies
    .map((body) => body["code"] ?? body["error"])
    .filter((found) => typeof found === "string" && /^[\w-]+$/.test(found));
  return [...new Set(codes.map(String))];
}
