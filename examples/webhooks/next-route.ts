// #region next
// app/webhooks/yuno/route.ts
import { onEvent, webhooks } from "./yuno.ts";

export const POST = (request: Request) => webhooks.handle(request, onEvent);
// #endregion
