export { startRegistry, type Registry } from "./start-registry.ts";
