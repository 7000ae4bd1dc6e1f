interface Process {
  readonly on?: (event: "unhandledRejection", note: () => void) => void;
}

const { process } = globalThis as { readonly process?: Process };
let count = 0;

// Some runtimes have one of these, some both; without a listener either ends the process.
globalThis.addEventListener?.("unhandledrejection", (event) => {
  event.preventDefault();
  count += 1;
});
process?.on?.("unhandledRejection", () => {
  count += 1;
});

/** How many rejections were not handled since the last call. */
export function takeUnhandled(): number {
  const taken = count;
  count = 0;
  return taken;
}
