/** What a `Prefer` header asks of the simulator; undefined where it does not. */
export interface Preference {
  /** A documented status. */
  readonly code: string | undefined;
  /** The name of a documented example. */
  readonly example: string | undefined;
  /** A fault. */
  readonly fault: string | undefined;
  /** How the operation ends, of the ends that its state machine has: `declined`. */
  readonly outcome: string | undefined;
}

const preference = /([\w-]+)\s*=\s*(?:"([^"]*)"|([^\s",;]+))/g;

/** Reads a `Prefer` header as RFC 7240 has it: of two of one name, the first counts. */
export function readPrefer(header: string | undefined): Preference {
  const values = new Map<string, string | undefined>();
  for (const [, name, quoted, plain] of header?.matchAll(preference) ?? []) {
    const key = String(name).toLowerCase();
    values.set(key, values.get(key) ?? quoted ?? plain);
  }
  return {
    code: values.get("code"),
    example: values.get("example"),
    fault: values.get("fault"),
    outcome: values.get("outcome"),
  };
}
