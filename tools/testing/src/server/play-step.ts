import type { ServerResponse } from "node:http";
import type { Socket } from "node:net";
import type { Step } from "./step.ts";

/** Often enough to keep a client waiting, seldom enough not to fill its header limit within a test. */
const headerLineMs = 20;

/** The bytes of a step's body; `json` tells that they are its JSON. */
interface StepBody {
  readonly bytes: Buffer;
  readonly json: boolean;
}

/** The status that a client learns from a step; undefined where its headers never end. */
export function statusOf({ cut, status = 200 }: Step): number | undefined {
  return cut === undefined || cut.endsWith("in-body") ? status : undefined;
}

/** Answers one request as its step says; `stalled` is called where no more will come. */
export function playStep(
  step: Step,
  response: ServerResponse,
  socket: Socket,
  stalled: () => void,
): void {
  const { cut } = step;
  switch (cut) {
    case "stall-before-answer":
      stalled();
      return;
    case "before-answer":
      socket.destroy();
      return;
    case "reset-before-answer":
      socket.resetAndDestroy();
      return;
    case "endless-headers":
      sendEndlessHeaders(socket);
      stalled();
      return;
    default:
  }
  const body = bodyOf(step);
  if (cut === "unframed-in-body") {
    sendUnframed(step, body, socket);
    return;
  }
  response.writeHead(step.status ?? 200, headersOf(step, body));
  if (cut === undefined) {
    response.end(body.bytes);
    return;
  }
  response.write(halfOf(body), () => {
    if (cut === "in-body") {
      socket.destroy();
    } else if (cut === "reset-in-body") {
      socket.resetAndDestroy();
    } else {
      stalled();
    }
  });
}

function bodyOf({ body }: Step): StepBody {
  if (body === undefined || typeof body === "string") {
    return { bytes: Buffer.from(body ?? ""), json: false };
  }
  const { repeat, times, base64 } = (body ?? {}) as Record<string, unknown>;
  if (typeof repeat === "string" && typeof times === "number") {
    return { bytes: Buffer.from(repeat.repeat(times)), json: false };
  }
  if (typeof base64 === "string") {
    return { bytes: Buffer.from(base64, "base64"), json: false };
  }
  return { bytes: Buffer.from(JSON.stringify(body)), json: true };
}

function headersOf(step: Step, body: StepBody): Record<string, string> {
  const headers: Record<string, string> = {};
  if (body.json) {
    headers["content-type"] = "application/json";
  }
  if (step.chunked !== true && step.status !== 204 && step.status !== 304) {
    headers["content-length"] = `${body.bytes.length}`;
  }
  for (const [name, value] of Object.entries(step.headers ?? {})) {
    headers[name.toLowerCase()] = value;
  }
  return headers;
}

function halfOf({ bytes }: StepBody): Buffer {
  return bytes.subarray(0, Math.ceil(bytes.length / 2));
}

function sendUnframed(step: Step, body: StepBody, socket: Socket): void {
  const lines = Object.entries(headersOf({ ...step, chunked: true }, body)).map(
    ([name, value]) => `${name}: ${value}\r\n`,
  );
  socket.write(`HTTP/1.0 ${step.status ?? 200} Cut\r\n${lines.join("")}\r\n`);
  socket.end(halfOf(body));
}

function sendEndlessHeaders(socket: Socket): void {
  socket.write("HTTP/1.1 200 OK\r\n");
  const timer = setInterval(
    () => socket.write("x-more: to come\r\n"),
    headerLineMs,
  );
  socket.once("close", () => clearInterval(timer));
}
