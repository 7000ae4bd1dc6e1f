// #region lambda
import { onEvent, webhooks } from "./yuno.ts";

/** What API Gateway and function URLs give. */
interface HttpEvent {
  readonly body?: string | null;
  readonly isBase64Encoded: boolean;
  readonly headers: Readonly<Record<string, string | undefined>>;
}

export async function handler(http: HttpEvent) {
  const encoding = http.isBase64Encoded ? "base64" : "utf8";
  const body = Buffer.from(http.body ?? "", encoding);
  const result = await webhooks.verify({ body, headers: http.headers });
  if (result.error) {
    return { statusCode: result.error.status };
  }
  await onEvent(result);
  return { statusCode: 200, body: '{"received":true}' };
}
// #endregion
