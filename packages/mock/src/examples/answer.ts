/** A complete answer, ready to be sent, or to be spoilt on its way. */
export interface Answer {
  readonly status: number;
  readonly type: string | undefined;
  readonly body: string | Uint8Array<ArrayBuffer>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An answer without a body. */
export function emptyAnswer(status: number): Answer {
  return { status, type: undefined, body: "" };
}

/** An answer with a JSON body. */
export function jsonAnswer(status: number, body: unknown): Answer {
  return { status, type: "application/json", body: JSON.stringify(body) };
}
