/** What the checks of a release need: the tags of past ones. */
export { git, lastRelease } from "./write/releases.ts";
