/** Makes calls, `concurrency` at a time; what one throws stops all. */
export async function parallel(
  call: () => Promise<unknown>,
  calls: number,
  concurrency: number,
): Promise<void> {
  let left = calls;
  await Promise.all(
    Array.from({ length: concurrency }, async () => {
      while (left > 0) {
        left -= 1;
        await call();
      }
    }),
  );
}
