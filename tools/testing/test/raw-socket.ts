import { connect, type Socket } from "node:net";
import { onTestFinished } from "vitest";

/** A bare connection for the running test. */
export function rawSocket(url: string): Socket {
  const client = connect(Number(new URL(url).port), "127.0.0.1");
  onTestFinished(() => {
    client.destroy();
  });
  return client;
}
