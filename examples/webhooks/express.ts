// #region express
import express, { type RequestHandler } from "express";

import { onEvent, webhooks } from "./yuno.ts";

const receive: RequestHandler = async (request, response, next) => {
  try {
    const { body, headers } = request;
    const result = await webhooks.verify({ body, headers });
    if (result.error) {
      response.status(result.error.status).end();
      return;
    }
    await onEvent(result);
    response.json({ received: true });
  } catch (error) {
    next(error);
  }
};

export const app = express();
// Before express.json(), which would parse the body.
app.post("/webhooks/yuno", express.raw({ type: "*/*", limit: "1mb" }), receive);
app.use(express.json());
// #endregion
