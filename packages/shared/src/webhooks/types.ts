import type { WebhookError } from "./webhook-error.js";

/** A body as it arrived, before any parsing. */
export type WebhookBody = string | Uint8Array | ArrayBuffer;

/** `Headers`, what Node gives as `request.headers`, or any plain object; names in any case. */
export type WebhookHeaders =
  | Headers
  | Iterable<readonly [string, string]>
  | { readonly [name: string]: string | readonly string[] | undefined };

/** One secret, or several of which any may hold: the current one and the previous one, while you change it. */
export type WebhookSecret = string | readonly string[];

/** What every receiver takes beside its secrets. */
export interface WebhookOptions {
  /**
   * A proof of your own, such as a check of an OAuth 2 token. Only `true` accepts; what it throws is a refusal, and the
   * `cause` of the error. It is called after every other proof has held.
   */
  readonly authorize?: (headers: Headers) => boolean | Promise<boolean>;
  /** The longest body that is read, in bytes; 1,048,576 unless given. */
  readonly maxBodyBytes?: number;
}

/** A proved event that the spec does not list, such as one that the provider added later. */
export type UnlistedWebhook = Readonly<Record<string, unknown>>;

/** A proved event: `name` is this package's literal, `event` the parsed body as it arrived. */
export type WebhookEvent<Events> =
  | {
      readonly [Name in keyof Events & string]: {
        readonly name: Name;
        readonly event: Events[Name];
        readonly error?: undefined;
      };
    }[keyof Events & string]
  | {
      readonly name: "unlisted";
      readonly event: UnlistedWebhook;
      readonly error?: undefined;
    };

/** A proved event, or the error that says why there is none. */
export type WebhookResult<Events> =
  | WebhookEvent<Events>
  | {
      readonly name?: undefined;
      readonly event?: undefined;
      readonly error: WebhookError;
    };

/** What `handle` takes beside the request. */
export interface HandleOptions {
  /** Gets what `onEvent` threw; the answer is then 500, so that the provider tries again. Without it, `handle` throws that. */
  readonly onError?: (error: unknown) => void | Promise<void>;
}

/** Receives a provider's webhooks. Keeps no state: make it once, use it for every request. */
export interface WebhookReceiver<Events> {
  /**
   * Checks that a webhook is the provider's, and says which event it is.
   *
   * @throws ConfigurationError when `body` is not what arrived, for example an object that a framework parsed.
   */
  readonly verify: (webhook: {
    readonly body: WebhookBody;
    readonly headers: WebhookHeaders;
  }) => Promise<WebhookResult<Events>>;
  /**
   * Answers a web `Request`: 200 after `onEvent` resolved; 401, 400 or 413 where there is no proved event.
   *
   * @throws what `onEvent` throws, unless `onError` is given; a ConfigurationError when the request's body was read before.
   */
  readonly handle: (
    request: Request,
    onEvent: (event: WebhookEvent<Events>) => unknown,
    options?: HandleOptions,
  ) => Promise<Response>;
  /**
   * The headers that the provider would send with a body, for tests. Static headers carry their first value.
   *
   * @param secret signs instead of the first HMAC secret of the options, where there is one.
   */
  readonly sign: (
    body: WebhookBody,
    secret?: string,
  ) => Promise<Record<string, string>>;
  /**
   * A hash, 44 characters of Base64, that every delivery of one event shares, and no other event, as far as its body tells: store them in
   * a unique column. The number of the try (`retry`) does not count.
   */
  readonly deduplicationKey: (event: object) => Promise<string>;
}

/** What a provider's webhooks are like. */
export interface WebhookDefinition {
  /** The provider's short name, such as `"yuno-payments"`. */
  readonly provider: string;
  /** Option -> header. The first carries HMAC-SHA256 over the raw body, the others their option as it is. */
  readonly headers: Readonly<Record<string, string>>;
  /** How the MAC is written. A receiver takes each, `sign` writes the first. */
  readonly encodings: readonly ((mac: ArrayBuffer) => string)[];
  /** Matches the names of the listed events, in lower case. */
  readonly names: RegExp;
  /** The name of an event, in any case. */
  readonly nameOf: (event: object) => string;
  /** Lists of fields that tell an event from every other. The first list counts whose first two fields are there. */
  readonly identities: readonly (readonly string[])[];
}
