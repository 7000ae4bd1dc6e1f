interface LightRequestInit {
  readonly method: string;
  readonly headers: Headers;
  readonly body: string | ArrayBuffer | undefined;
}

/**
 * What openapi-fetch makes of a call without middleware, by its option
 * `Request`: constructing a real `Request` is the most expensive part of a call,
 * and only middleware looks at it.
 */
export class LightRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: string | ArrayBuffer | undefined;

  constructor(url: string, { method, headers, body }: LightRequestInit) {
    this.url = url;
    this.method = method;
    this.headers = headers;
    this.body = body;
  }
}
