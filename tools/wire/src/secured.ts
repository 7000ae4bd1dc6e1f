import type { Draft, Fail, Step } from "@fintech-clients/shared";

/** Where a security scheme's credential goes. */
export interface Scheme {
  readonly in: "header" | "query" | "cookie";
  readonly name: string;
  /** How the value of an `authorization` begins. */
  readonly prefix?: string;
}

type Values = Readonly<Record<string, string>>;

/**
 * Sends the credentials that the operation asks for and no other: those of the
 * first alternative that the client has all credentials of. What the client's
 * `credentialHeaders` gives is named by scheme, or by header.
 */
export function secured(
  schemes: Readonly<Record<string, Scheme>>,
  alternatives: readonly (readonly string[])[],
): Step {
  return (draft, fail) => {
    const { credentials, definition } = draft;
    let query: readonly string[] = [];
    const choose = (values: Values, secrets: string[]): Values => {
      const chosen = alternatives.find((names) =>
        names.every((name) => valueOf(schemes[name]!, name, values)),
      );
      if (!chosen) {
        const wanted = alternatives.map((names) => names.join(" with "));
        return fail(`credentials must have those of ${wanted.join(" or ")}`);
      }
      const sent = place(chosen, schemes, values, draft, fail);
      query = sent.query;
      secrets.push(...sent.secrets);
      return sent.headers;
    };
    if (typeof credentials === "function") {
      draft.definition = {
        ...definition,
        credentialHeaders: (read, given, secrets) =>
          choose(definition.credentialHeaders(read, given, secrets), secrets),
      };
    } else {
      const secrets = [...credentials.secrets];
      draft.credentials = {
        headers: choose(credentials.headers, secrets),
        secrets,
      };
    }
    // Beneath the middleware, which sees no credential.
    draft.target = (url) =>
      query.length > 0 && url.startsWith(`${draft.origin}/`)
        ? `${url}${url.includes("?") ? "&" : "?"}${query.join("&")}`
        : url;
  };
}

function valueOf(
  scheme: Scheme,
  name: string,
  values: Values,
): string | undefined {
  if (Object.hasOwn(values, name)) {
    return values[name];
  }
  const value =
    scheme.in === "header"
      ? new Map(Object.entries(values)).get(scheme.name)
      : undefined;
  return value?.toLowerCase().startsWith((scheme.prefix ?? "").toLowerCase())
    ? value
    : undefined;
}

function place(
  chosen: readonly string[],
  schemes: Readonly<Record<string, Scheme>>,
  values: Values,
  { cookie }: Draft,
  fail: Fail,
): {
  readonly headers: Values;
  readonly query: readonly string[];
  readonly secrets: readonly string[];
} {
  const headers: Record<string, string> = {};
  const query: string[] = [];
  const secrets: string[] = [];
  const cookies: string[] = cookie === undefined ? [] : [cookie];
  for (const name of chosen) {
    const scheme = schemes[name]!;
    const value = valueOf(scheme, name, values)!;
    if (scheme.in === "header") {
      headers[scheme.name] = value;
      secrets.push(value.slice(scheme.prefix?.length ?? 0));
    } else {
      if (scheme.in === "cookie" && /[\s",;\\]/.test(value)) {
        fail(
          `the credential of ${name} has a character that a cookie cannot hold`,
        );
      }
      const written = scheme.in === "query" ? encodeURIComponent(value) : value;
      const pair = `${scheme.name}=${written}`;
      (scheme.in === "query" ? query : cookies).push(pair);
      secrets.push(written);
    }
  }
  if (cookies.length > 0) {
    headers["cookie"] = cookies.join("; ");
  }
  return { headers, query, secrets };
}
