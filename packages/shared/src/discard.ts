/** Gives up a body that nobody will read, so that its connection is not left open. */
export function discard(response: Response | undefined): void {
  // A body that is being read is not ours to give up, and says so by rejecting.
  response?.body?.cancel?.().catch(() => {});
}
