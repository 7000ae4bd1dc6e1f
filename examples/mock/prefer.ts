/** What a `Prefer` header asks of the mock. */
export interface Preference {
  readonly code: string | undefined;
  readonly example: string | undefined;
}

const preference = /([\w-]+)\s*=\s*(?:"([^"]*)"|([^\s",;]+))/g;

/** Reads a `Prefer` header as RFC 7240 has it: of two of one name, the first counts. */
export function readPrefer(header: string | undefined): Preference {
  const values = new Map<string, string | undefined>();
  for (const [, name, quoted, plain] of header?.matchAll(preference) ?? []) {
    const key = String(name).toLowerCase();
    values.set(key, values.get(key) ?? quoted ?? plain);
  }
  return { code: values.get("code"), example: values.get("example") };
}
