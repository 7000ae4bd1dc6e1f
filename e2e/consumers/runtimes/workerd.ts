import { Miniflare } from "miniflare";
import { bundleWhole } from "./bundle-runner.ts";
import miniflare from "./node_modules/miniflare/package.json" with { type: "json" };
import type { Runtime } from "./runtime.ts";

const entry = `import * as runner from "./runner.js";

export default {
  async fetch(request) {
    const [task, ...args] = await request.json();
    return Response.json(await runner[task](...args));
  },
};
`;

/** Cloudflare's runtime as of a compatibility date, started by miniflare. */
export function workerd(compatibilityDate: string): Runtime {
  return {
    name: "Cloudflare Workers (workerd)",
    version: async () =>
      `${miniflare.dependencies.workerd}, compatibility date ${compatibilityDate}`,
    run: async (project, ...taskAndArgs) => {
      const worker = new Miniflare({
        modules: true,
        script: await bundleWhole(project, entry),
        compatibilityDate,
        // Otherwise miniflare asks Cloudflare for its location.
        cf: false,
      });
      try {
        const response = await worker.dispatchFetch("http://worker/", {
          method: "POST",
          body: JSON.stringify(taskAndArgs),
        });
        return await response.json();
      } finally {
        await worker.dispose();
      }
    },
  };
}
