interface Scope {
  readonly window?: unknown;
  readonly document?: unknown;
  readonly WorkerGlobalScope?: unknown;
  readonly Deno?: unknown;
  readonly navigator?: { readonly userAgent?: string };
}

/** True in a page, and in a worker of a page; Workers (workerd) and Deno have a worker's scope but no user. */
export function isBrowser(scope: Scope = globalThis): boolean {
  if (scope.window !== undefined && scope.document !== undefined) {
    return true;
  }
  return (
    scope.WorkerGlobalScope !== undefined &&
    scope.Deno === undefined &&
    scope.navigator?.userAgent !== "Cloudflare-Workers"
  );
}
