import { randomUUID } from "node:crypto";

import { basePaths } from "./base-paths.ts";
import { credentialHeaders } from "./credential-headers.ts";
import type { LocatedOperation } from "./operations.ts";
import type { Provider } from "./provider.ts";

/** A curl command, ready to paste, that calls an operation of the mock. */
export function curlLine(
  origin: string,
  provider: Provider,
  { method, template, operation }: LocatedOperation,
): string {
  const { parameters = [], requestBody } = operation;
  const path = template.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const parameter = parameters.find((each) => each.name === name);
    return encodeURIComponent(String(parameter?.example ?? `any-${name}`));
  });
  const query = parameters
    .filter((each) => each.in === "query" && each.example !== undefined)
    .map(({ name, example }) => [name, String(example)])
    .map((pair) => pair.map(encodeURIComponent).join("="))
    .join("&");
  const headers = new Map(credentialHeaders(provider, operation));
  for (const { name, in: place, required, example } of parameters) {
    if (place === "header" && required === true) {
      headers.set(name.toLowerCase(), String(example));
    }
  }
  const key = operation["x-idempotency-header"];
  if (key !== undefined) {
    headers.set(key.toLowerCase(), randomUUID());
  }
  const [media] = Object.values(requestBody?.content ?? {});
  const [example] = Object.values(media?.examples ?? {});
  const body = JSON.stringify(example?.value);
  if (body !== undefined) {
    headers.set("content-type", "application/json");
  }
  return [
    `curl -i -X ${method}`,
    quote(`${origin}${basePaths(provider)[0]}${path}${query && `?${query}`}`),
    ...[...headers].map(([name, value]) => `-H ${quote(`${name}: ${value}`)}`),
    ...(body === undefined ? [] : [`-d ${quote(body)}`]),
  ].join(" ");
}

function quote(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
