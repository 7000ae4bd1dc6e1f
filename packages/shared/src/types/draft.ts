import type { Fail } from "../errors/configuration-error.js";
import type { QuerySerializer } from "./call-options.js";
import type { ProviderDefinition } from "./provider-definition.js";

/** Where requests of one server go. */
export interface ServerEndpoint {
  /** Without a slash at its end. */
  readonly baseUrl: string;
  /** Credentials go to this origin only. */
  readonly origin: string;
}

/** A call before its options are read: what the steps of an operation may look at and change. */
export interface Draft extends ServerEndpoint {
  readonly environment: string | undefined;
  definition: ProviderDefinition<never>;
  /** The endpoint of each server, where the option `baseUrl` names them. */
  readonly servers?: Readonly<Record<string, ServerEndpoint>> | undefined;
  credentials:
    | {
        readonly headers: Readonly<Record<string, string>>;
        readonly secrets: readonly string[];
      }
    | ((request: never) => unknown);
  /** The path template, as the spec has it. */
  readonly template: string;
  /** The template with what a step has filled in and encoded. */
  path?: string;
  params?: Readonly<Record<string, unknown>> | undefined;
  headers?: unknown;
  /** As the caller gave it. */
  body?: unknown;
  querySerializer?: QuerySerializer | undefined;
  baseUrl: string;
  origin: string;
  /** The body's text, where it is not to be written as JSON. */
  text?: string;
  /** Reads a body that is no text, once, before the first attempt and within the call's time. */
  readBody?: (call: never) => Promise<ArrayBuffer>;
  /** The cookies that are no credentials. */
  cookie?: string;
  /** Sent with the body, whatever else is given. */
  bodyHeaders?: Readonly<Record<string, string>>;
  /** The URL with what only sending may see of it. */
  target?: (url: string) => string;
}

/**
 * What an operation needs beyond the default: code generation imports it where
 * the spec uses it, so that other providers do not carry it.
 */
export type Step = (draft: Draft, fail: Fail) => void;
