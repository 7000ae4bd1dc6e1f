/** A path template as hono takes it, and how its parameters are read from a path. */
export interface PathTemplate {
  readonly route: string;
  readonly read: (path: string) => Readonly<Record<string, string>>;
}

const parameter = /\{([^{}]*)\}/;

/** Takes a template apart. OpenAPI has parameters with any name, and as a part of a segment, `/{id}:capture`; hono has neither. */
export function pathTemplate(template: string): PathTemplate {
  const route = template
    .split("/")
    .map((segment, index) =>
      parameter.test(segment)
        ? `:p${index}${segment.replace(parameter, "") === "" ? "" : `{${patternOf(segment, "[^/]+")}}`}`
        : segment,
    )
    .join("/");
  const pattern = new RegExp(`^${patternOf(template, "([^/]+)")}$`);
  const names = template.split(parameter).filter((_, index) => index % 2 === 1);
  return {
    route,
    read: (path) => {
      const [, ...values] = pattern.exec(path) ?? [];
      return Object.fromEntries(
        names.map((name, index) => [name, decoded(values[index] ?? "")]),
      );
    },
  };
}

/** Literal segments before parameters: `/cards/search` is no id. */
export function byPrecedence(
  { template: one }: { readonly template: string },
  { template: other }: { readonly template: string },
): number {
  return rank(one) < rank(other) ? -1 : 1;
}

function rank(template: string): string {
  return template.replaceAll(new RegExp(parameter, "g"), "\u{ffff}");
}

function patternOf(template: string, value: string): string {
  return template
    .split(parameter)
    .map((part, index) =>
      index % 2 === 1
        ? value
        : part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`),
    )
    .join("");
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
