/** The bytes of a step's body; `json` tells that they are its JSON. */
export interface StepBody {
  readonly bytes: Buffer;
  readonly json: boolean;
}

interface Described {
  readonly repeat?: unknown;
  readonly times?: unknown;
  readonly base64?: unknown;
}

/** Writes a step's body, which JSON cannot always describe directly. */
export function stepBody(body: unknown): StepBody {
  if (body === undefined || typeof body === "string") {
    return { bytes: Buffer.from(body ?? ""), json: false };
  }
  const { repeat, times, base64 } = (body ?? {}) as Described;
  if (typeof repeat === "string" && typeof times === "number") {
    return { bytes: Buffer.from(repeat.repeat(times)), json: false };
  }
  if (typeof base64 === "string") {
    return { bytes: Buffer.from(base64, "base64"), json: false };
  }
  return { bytes: Buffer.from(JSON.stringify(body)), json: true };
}
