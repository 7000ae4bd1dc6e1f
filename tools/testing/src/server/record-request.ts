import type { IncomingMessage } from "node:http";

/** A request as it reached the server. */
export interface RecordedRequest {
  readonly method: string;
  /** Path and query, as on the request line. */
  readonly url: string;
  /** By lower-case name; repeated ones are joined by a comma. */
  readonly headers: Readonly<Record<string, string>>;
  /** Names and values in turn, as they were written. */
  readonly rawHeaders: readonly string[];
  readonly body: string;
  /** Which connection it came over, counted from 1. */
  readonly socket: number;
}

/** Reads a request to its end; `done` is never called for one that breaks off. */
export function recordRequest(
  request: IncomingMessage,
  socket: number,
  done: (recorded: RecordedRequest) => void,
): void {
  const { method = "", url = "", headersDistinct, rawHeaders } = request;
  const headers = Object.entries(headersDistinct).map(
    ([name, values = []]) => [name, values.join(", ")] as const,
  );
  const chunks: Buffer[] = [];
  request.on("data", (chunk: Buffer) => chunks.push(chunk));
  request.on("end", () =>
    done({
      method,
      url,
      headers: Object.fromEntries(headers),
      rawHeaders,
      body: Buffer.concat(chunks).toString(),
      socket,
    }),
  );
}
