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
  declare readonly url: string;
  declare readonly method: string;
  declare readonly headers: Headers;
  declare readonly body: string | ArrayBuffer | undefined;

  constructor(url: string, init: LightRequestInit) {
    Object.assign(this, init, { url });
  }
}
