export * from "./client/provider.ts";
export * from "./client/serve.ts";
export * from "./client/shown.ts";
export * from "./client/stub-fetch.ts";
export * from "./client/untyped-client.ts";
export * from "./pollute.ts";
export * from "./server/index.ts";
export * from "./suites/provider.ts";
