interface Process {
  readonly on?: (event: "unhandledRejection", note: () => void) => void;
}

const { process } = globalThis as { readonly process?: Process };
let count = 0;

// Some runtimes have one of these, some have both; either ends the process when nobody listens.
globalThis.addEventListener?.("unhandledrejection", (event) => {
  event.preventDefault();
  count += 1;
});
process?.on?.("unhandledRejection", () => {
  count += 1;
});

/** How many rejections nobody has handled since this was last asked. */
export function takeUnhandled(): number {
  const taken = count;
  count = 0;
  return taken;
}
