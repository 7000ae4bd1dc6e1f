import {
  isObject,
  type OpenApiDocument,
  resolveRef,
} from "@fintech-clients/openapi";

/** How the key of a path begins that stands for a webhook. */
export const webhookKey = "/webhook ";

/** The document with each webhook as an answer: a program reads its body, and sends none. */
export function webhooksAsAnswers(document: OpenApiDocument): OpenApiDocument {
  const { webhooks, ...rest } = document;
  if (!isObject(webhooks)) return document;
  const paths = Object.entries(webhooks).flatMap(([name, item]) => {
    const { post } = isObject(item) ? item : {};
    const { requestBody } = isObject(post) ? post : {};
    const body = isObject(requestBody) ? resolveRef(document, requestBody) : {};
    const { content = {} } = body;
    const get = { responses: { "200": { content } } };
    return [[`${webhookKey}${name}`, { get }] as const];
  });
  return { ...rest, paths: { ...rest.paths, ...Object.fromEntries(paths) } };
}
