// #region hono
import { Hono } from "hono";

import { onEvent, webhooks } from "./yuno.ts";

export const app = new Hono();
app.post("/webhooks/yuno", ({ req }) => webhooks.handle(req.raw, onEvent));
// #endregion
