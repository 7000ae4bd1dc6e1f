import ts from "typescript";
import {
  isObject,
  type OpenApiDocument,
  type Operation,
  pathOperations,
} from "@fintech-clients/openapi";
import { renderSchema } from "@fintech-clients/codegen";
import { code } from "../change.ts";
import { checkedProgram } from "./checked-program.ts";

/**
 * The places where TypeScript itself finds the new generated types no substitute for the old ones: what a program
 * sent must fit what is taken now, and what is answered now must fit what it read.
 */
export async function incompatibleTypes(
  before: OpenApiDocument,
  after: OpenApiDocument,
): Promise<{ subject: string; place: string }[]> {
  const now = new Map(
    pathOperations(after).map((each) => [`${each.method} ${each.path}`, each]),
  );
  const pairs = pathOperations(before).flatMap((each) => {
    const { path, method, operation } = each;
    const other = now.get(`${method} ${path}`)?.operation;
    const subject = `${method.toUpperCase()} ${path}`;
    const type = `paths[${JSON.stringify(path)}]["${method}"]`;
    return other ? checksOf(subject, type, operation, other) : [];
  });
  const webhooks = sharedWebhooks(before, after).map((name): Check => {
    const type = `webhooks[${JSON.stringify(name)}]["post"]`;
    const body = (side: string): string => `WebhookBody<${side}.${type}>`;
    const [source, target] = [body("After"), body("Before")];
    return { subject: `webhook ${code(name)}`, place: "", source, target };
  });
  pairs.push(...webhooks);
  const [old, current] = [
    renderSchema("before", before),
    renderSchema("after", after),
  ];
  const checks = pairs.map(
    ({ source, target }, at) => `export type C${at} = [${source}, ${target}];`,
  );
  const program = checkedProgram({
    "before.ts": old,
    "after.ts": current,
    "checks.ts": [
      'import type * as Before from "./before.js";',
      'import type * as After from "./after.js";',
      'type Body<T> = T extends { content: infer C } ? C extends { "application/json": infer J } ? J : C[keyof C] : undefined;',
      "type WebhookBody<T> = T extends { requestBody?: infer B } ? Body<NonNullable<B>> : unknown;",
      ...checks,
    ].join("\n"),
  });
  const checker = program.getTypeChecker();
  const file = program.getSourceFile("/checks.ts");
  const module = file && checker.getSymbolAtLocation(file);
  const types = new Map(
    (module ? checker.getExportsOfModule(module) : []).map((symbol) => [
      symbol.name,
      checker.getDeclaredTypeOfSymbol(symbol),
    ]),
  );
  return pairs.flatMap(({ subject, place }, at) => {
    const [source, target] = checker.getTypeArguments(
      types.get(`C${at}`) as ts.TypeReference,
    );
    const fits = source && target && checker.isTypeAssignableTo(source, target);
    return fits ? [] : [{ subject, place }];
  });
}

function sharedWebhooks(
  ...documents: readonly OpenApiDocument[]
): readonly string[] {
  const [old, now] = documents.map(({ webhooks }) =>
    isObject(webhooks) ? webhooks : {},
  );
  return Object.keys(old ?? {}).filter((name) => name in (now ?? {}));
}

interface Check {
  subject: string;
  place: string;
  source: string;
  target: string;
}

function checksOf(
  subject: string,
  type: string,
  before: Operation,
  after: Operation,
): Check[] {
  const { responses: old = {} } = before;
  const { responses: now = {} } = after;
  const body = (side: string, part: string): string =>
    `Body<${side}.${type}${part}>`;
  const answers = new Set([...Object.keys(old), ...Object.keys(now)]);
  return [
    {
      subject,
      place: "parameters",
      source: `Before.${type}["parameters"]`,
      target: `After.${type}["parameters"]`,
    },
    {
      subject,
      place: "request body",
      source: body("Before", '["requestBody"]'),
      target: body("After", '["requestBody"]'),
    },
    ...[...answers].flatMap((status) => {
      const [was, is] = [covering(old, status), covering(now, status)];
      if (was === undefined || is === undefined) return [];
      return {
        subject,
        place: `response ${status}`,
        source: body("After", `["responses"][${keyOf(is)}]`),
        target: body("Before", `["responses"][${keyOf(was)}]`),
      };
    }),
  ];
}

/** What a document says of a status by: its number, its range, or `default`, which the types apply to errors only. */
function covering(
  responses: Record<string, unknown>,
  status: string,
): string | undefined {
  const rest = status.startsWith("2") ? [] : ["default"];
  const keys = [status, `${status[0]}XX`, ...rest];
  return keys.find((key) => key in responses);
}

function keyOf(status: string): string {
  return /^\d+$/.test(status) ? status : JSON.stringify(status);
}
