// #region fastify
import { fastify } from "fastify";

import { onEvent, webhooks } from "./yuno.ts";

export const app = fastify();
// A scope of its own: other routes keep their parsed bodies.
void app.register(async (scope) => {
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser(
    "*",
    { parseAs: "buffer" },
    (_request, body, done) => done(null, body),
  );
  scope.post<{ Body: Buffer }>("/webhooks/yuno", async (request, reply) => {
    // Fastify leaves out a body that is empty.
    const body = request.body ?? "";
    const { headers } = request;
    const result = await webhooks.verify({ body, headers });
    if (result.error) {
      return reply.status(result.error.status).send();
    }
    await onEvent(result);
    return { received: true };
  });
});
// #endregion
