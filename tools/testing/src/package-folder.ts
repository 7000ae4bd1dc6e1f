import type { Provider } from "./provider.ts";

/** A provider package's folder, as a URL with a slash at its end. */
export function packageFolder(provider: Provider): URL {
  return new URL(`../../../packages/${provider.name}/`, import.meta.url);
}
