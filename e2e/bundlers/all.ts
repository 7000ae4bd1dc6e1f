import type { Bundler } from "./bundler.ts";
import { esbuild } from "./esbuild.ts";
import { rolldown } from "./rolldown.ts";
import { vite } from "./vite.ts";
import { webpack } from "./webpack.ts";

/** The bundlers that users have. */
export const bundlers: readonly Bundler[] = [esbuild, rolldown, webpack, vite];
