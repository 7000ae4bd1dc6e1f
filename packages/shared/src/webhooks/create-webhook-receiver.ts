import { failFor } from "../errors/configuration-error.js";
import {
  failParsed,
  readBody,
  readHeaders,
  readStream,
} from "./read-request.js";
import { deduplicationKeyOf } from "./deduplication-key.js";
import { type Bytes, encodeText, hmac, isOneOf } from "./signature.js";
import { checkOptions } from "./options.js";
import type {
  WebhookDefinition,
  WebhookEvent,
  WebhookReceiver,
  WebhookResult,
} from "./types.js";
import type { WebhookError, WebhookErrorReason } from "./webhook-error.js";

/**
 * Makes the receiver of a provider's webhooks.
 *
 * @throws ConfigurationError that names the option that is missing, unknown or unusable.
 */
export function createWebhookReceiver<Events>(
  definition: WebhookDefinition,
  options: object,
): WebhookReceiver<Events> {
  const { provider, encodings, names, nameOf } = definition;
  const fail = failFor(provider, "webhooks");
  const {
    secrets,
    authorize,
    maxBodyBytes = 1_048_576,
  } = checkOptions(definition, options, fail);
  const signature = Object.values(definition.headers)[0]!;

  /** What a header may hold: one text for each secret, of a signature for each encoding too. */
  async function expected(
    header: string,
    values: readonly string[],
    body: Bytes | ArrayBuffer,
  ): Promise<readonly string[]> {
    if (header !== signature) {
      return values;
    }
    const macs = await Promise.all(
      values.map((secret) => hmac(encodeText(secret), body)),
    );
    return macs.flatMap((mac) => encodings.map((encode) => encode(mac)));
  }

  /** The body is asked for only when every header is there. */
  async function prove(
    headers: Headers,
    read: () => Bytes | undefined | Promise<ArrayBuffer | undefined>,
  ): Promise<WebhookResult<Events>> {
    for (const header of secrets.keys()) {
      if (!headers.get(header)) {
        return refuse(401, "missing-proof", header);
      }
    }
    let body: Bytes | ArrayBuffer | undefined;
    let proving: string | undefined;
    try {
      body = await read();
      if (!body) {
        return refuse(413, "too-large");
      }
      for (const [header, values] of secrets) {
        const texts = await expected(header, values, body);
        if (!(await isOneOf(texts, headers.get(header)!))) {
          return refuse(401, "wrong-proof", header);
        }
      }
      proving = "authorize";
      // Unknown, as a program without types may give anything truthy.
      const allowed: unknown = !authorize || (await authorize(headers));
      if (allowed !== true) {
        return refuse(401, "wrong-proof", proving);
      }
    } catch (cause) {
      // The body broke off, or `authorize` threw.
      return refuse(401, "wrong-proof", proving, { cause });
    }
    let event: unknown;
    try {
      event = JSON.parse(new TextDecoder().decode(body));
    } catch {
      return refuse(400, "not-json");
    }
    if (typeof event !== "object" || !event || Array.isArray(event)) {
      return refuse(400, "not-an-event");
    }
    const name = nameOf(event).toLowerCase();
    return {
      name: names.test(name) ? name : "unlisted",
      event,
    } as WebhookEvent<Events>;
  }

  return {
    verify: async ({ body, headers }) => {
      const bytes = readBody(body, maxBodyBytes, fail);
      return prove(readHeaders(headers), () => bytes);
    },

    handle: async (request, onEvent, { onError } = {}) => {
      // Undefined where this is no web Request.
      if ((request.bodyUsed as boolean | undefined) ?? true) {
        failParsed(fail);
      }
      const result = await prove(readHeaders(request.headers), () =>
        readStream(request, maxBodyBytes),
      );
      if (result.error) {
        // It has the status.
        return new Response(null, result.error);
      }
      try {
        await onEvent(result);
      } catch (thrown) {
        if (!onError) {
          throw thrown;
        }
        await onError(thrown);
        return new Response(null, { status: 500 });
      }
      return Response.json({ received: true });
    },

    sign: async (body, secret) => {
      const bytes = readBody(body, Infinity, fail)!;
      const headers: Record<string, string> = {};
      for (const [header, values] of secrets) {
        const used = header === signature ? [secret ?? values[0]!] : values;
        headers[header] = (await expected(header, used, bytes))[0]!;
      }
      return headers;
    },

    deduplicationKey: (event) => deduplicationKeyOf(definition, event),
  };
}

function refuse(
  status: 400 | 401 | 413,
  reason: WebhookErrorReason,
  what = "body",
  options?: ErrorOptions,
): { error: WebhookError } {
  const error = new Error(`${reason}: ${what}`, options);
  return { error: Object.assign(error, { status, reason }) };
}
