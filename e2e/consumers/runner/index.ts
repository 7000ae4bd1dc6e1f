export { runConformance } from "./run-conformance.ts";
export {
  meetStaleConnections,
  meetStaleConnectionsUnpooled,
} from "./stale-connections.ts";
