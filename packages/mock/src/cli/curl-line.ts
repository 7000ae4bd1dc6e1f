import { randomUUID } from "node:crypto";

import type { DocumentedIds } from "../examples/documented.js";
import { idempotencyRule } from "../idempotency/rules.js";
import { credentialHeaders, credentialsOf } from "../providers/credentials.js";
import type { Provider } from "../providers/provider.js";
import { basePaths } from "../specs/base-paths.js";
import { examplesOf, mainContent } from "../specs/examples-of.js";
import type { LocatedOperation } from "../specs/operations.js";

/** A curl command, ready to paste, that calls an operation of the simulator. */
export function curlLine(
  origin: string,
  provider: Provider,
  { name: operationName, method, template, operation }: LocatedOperation,
  documented: DocumentedIds,
): string {
  const { parameters = [], requestBody } = operation;
  const path = template.replaceAll(/\{([^{}]+)\}/g, (_, name: string) => {
    const parameter = parameters.find((each) => each.name === name);
    const id = parameter?.example ?? documented.ofParameter(name);
    return encodeURIComponent(String(id ?? `any-${name}`));
  });
  const [carried = []] = credentialsOf(provider, operation);
  const examples = parameters
    .filter((each) => each.example !== undefined)
    .map(({ in: place, name, example }) => ({
      in: place,
      name,
      value: example,
    }));
  const query = [...examples, ...carried]
    .filter((each) => each.in === "query")
    .map(({ name, value }) => [name, String(value)])
    .map((pair) => pair.map(encodeURIComponent).join("="))
    .join("&");
  const headers = new Map(credentialHeaders(provider, operation));
  for (const { name, value } of carried.filter(
    ({ in: place }) => place === "cookie",
  )) {
    headers.set("cookie", `${name}=${value}`);
  }
  for (const { name, in: place, required, example } of parameters) {
    if (place === "header" && required === true) {
      headers.set(name.toLowerCase(), String(example));
    }
  }
  const key = idempotencyRule(provider.name, operationName)?.header;
  if (key !== undefined) {
    headers.set(key, randomUUID());
  }
  const [type, media] = mainContent(requestBody?.content) ?? [];
  const [[, example] = []] = examplesOf(media);
  const body = JSON.stringify(example);
  if (body !== undefined) {
    headers.set("content-type", type ?? "application/json");
  }
  const [base = ""] = basePaths(provider.name, provider.document);
  return [
    `curl -i -X ${method}`,
    quote(`${origin}${base}${path}${query && `?${query}`}`),
    ...[...headers].map(([name, value]) => `-H ${quote(`${name}: ${value}`)}`),
    ...(body === undefined ? [] : [`-d ${quote(body)}`]),
  ].join(" ");
}

function quote(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
