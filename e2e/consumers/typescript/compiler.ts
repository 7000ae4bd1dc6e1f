import { fileURLToPath } from "node:url";

const modules = new URL("node_modules/", import.meta.url);

/** The compiler of one of the versions that are installed here. */
export function tsc(version: string): string {
  return fileURLToPath(new URL(`typescript-${version}/bin/tsc`, modules));
}

/** The folder of Node's types. */
export const nodeTypes: string = fileURLToPath(new URL("@types", modules));
