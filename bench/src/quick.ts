/** `--quick`: a run that shows that everything works, too short to measure anything. It records nothing. */
export const quick: boolean = process.argv.includes("--quick");
