import { isObject } from "@fintech-clients/openapi";
import { mark } from "../document/masked-secrets.ts";

interface Problem {
  readonly pointer: string;
  readonly message: string;
}

/** What is wrong with each `x-masked-secret` of a document, with its place. */
export function maskedSecretProblems(node: unknown, pointer = "#"): Problem[] {
  if (typeof node !== "object" || node === null) return [];
  const below = Object.entries(node).flatMap(([name, child]) =>
    maskedSecretProblems(
      child,
      `${pointer}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`,
    ),
  );
  if (!isObject(node) || !(mark in node)) return below;
  const { [mark]: text, type } = node;
  const isString = [type].flat().includes("string");
  const messages = [
    ...(typeof text === "string" && text !== ""
      ? []
      : [
          `${mark} must be the text that a secret comes back as, such as "***"`,
        ]),
    ...(isString ? [] : [`${mark} is for a string: give it the type string`]),
  ];
  return [
    ...messages.map((message) => ({ pointer: `${pointer}/${mark}`, message })),
    ...below,
  ];
}
