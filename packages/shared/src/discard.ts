/** Gives up a body that nobody will read, so that its connection is not left open. */
export async function discard(response: Response | undefined): Promise<void> {
  try {
    await response?.body?.cancel?.();
  } catch {
    // A body that is being read is not ours to give up, and says so by rejecting.
  }
}
