export { measureStaleSockets } from "./measure-stale-sockets.ts";
export { measureWithoutReuse } from "./measure-without-reuse.ts";
export { runConformance } from "./run-conformance.ts";
