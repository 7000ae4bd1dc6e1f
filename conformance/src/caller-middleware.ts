import type { Middleware } from "@fintech-clients/shared";
import type { MiddlewareBehaviour } from "./caller.ts";
import {
  middlewareHooks,
  type HookContext,
  type MiddlewareHooks,
} from "./middleware-hooks.ts";
import type { Scene } from "./scene.ts";
import { shownToMiddleware } from "./shown-to-middleware.ts";

/**
 * A middleware of the caller's; it writes down all it is shown. An instance,
 * not a plain object: callers write both, and only this one's prototype holds
 * its methods.
 */
export class CallerMiddleware implements Middleware {
  readonly #scene: Scene;
  readonly #name: MiddlewareBehaviour;
  readonly #hooks: MiddlewareHooks;

  constructor(scene: Scene, name: MiddlewareBehaviour) {
    this.#scene = scene;
    this.#name = name;
    this.#hooks = middlewareHooks[name](scene.operation);
  }

  async onRequest(context: HookContext<"onRequest">): Promise<Request> {
    await this.#look(context, "onRequest");
    return this.#hooks.onRequest?.(context) as Request;
  }

  async onResponse(context: HookContext<"onResponse">): Promise<Response> {
    await this.#look(context, "onResponse");
    return this.#hooks.onResponse?.(context) as Response;
  }

  async onError(context: HookContext<"onError">): Promise<Response> {
    await this.#look(context, "onError");
    return this.#hooks.onError?.(context) as Response;
  }

  async #look(context: object, hook: string): Promise<void> {
    this.#scene.ran.push(`${this.#name} ${hook}`);
    this.#scene.shown.push(await shownToMiddleware(context));
  }
}
