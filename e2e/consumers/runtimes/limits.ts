/** Cases that cannot pass in a runtime, and why. */
export interface Limit {
  /** The runtimes' names. */
  readonly runtimes: readonly string[];
  /** Ids of cases, or the part of them before the slash. */
  readonly cases: readonly string[];
  /** The operations that this is true for; default all. */
  readonly operations?: readonly string[];
  /** The cases pass in some runs. */
  readonly sometimes?: boolean;
  /** One sentence for docs/runtimes.md. */
  readonly reason: string;
}

/** What runtimes cannot do. A case that is listed here and passes is a failure of the suite. */
export const limits: readonly Limit[] = [
  {
    runtimes: ["Deno", "Cloudflare Workers (workerd)", "Chromium"],
    cases: ["port-never-used"],
    reason:
      "The runtime does not tell a port that it never connects to from a lost connection.",
  },
  {
    runtimes: ["Bun", "Deno", "Chromium"],
    cases: ["untyped-read-repeated"],
    reason:
      "The runtime itself sends a read again when the connection it had kept is lost; see below.",
  },
  {
    runtimes: ["Deno", "Chromium"],
    cases: ["worse-429-then-lost"],
    reason:
      "The runtime itself sends a request again when the connection it had kept is lost; see below.",
  },
  {
    runtimes: ["Deno", "Chromium"],
    cases: ["key-of-the-caller", "key-in-the-body"],
    reason:
      "One of the three requests is sent by the runtime and not by us, with the same key; see below.",
  },
  {
    runtimes: ["Deno", "Cloudflare Workers (workerd)", "Chromium"],
    cases: [
      "refused-connection",
      "not-repeated-after-refused-connection",
      "message-of-a-lost-connection",
    ],
    reason:
      "The runtime does not tell a refused connection from a lost one, so that the outcome is `unknown` instead of `not-sent`.",
  },
  {
    runtimes: ["Deno", "Cloudflare Workers (workerd)", "Chromium"],
    cases: ["lost-answer/reset-before-answer"],
    reason: "The runtime does not tell the system's code of a lost connection.",
  },
  {
    runtimes: ["Bun", "Deno", "Cloudflare Workers (workerd)", "Chromium"],
    cases: ["headers-too-long"],
    reason:
      "The runtime takes headers of the length that Node refuses, and reads the answer.",
  },
  {
    runtimes: ["Bun"],
    cases: [
      "drained/short",
      "drained/at-the-limit",
      "drained/chunked",
      "drained/json",
      "drained/empty",
    ],
    operations: [
      "cancel-onboarding",
      "close-account",
      "cancel-session",
      "pay-thing",
    ],
    reason:
      "A write that must not be repeated asks Bun for a new connection, so that Bun does not send it again.",
  },
  {
    runtimes: ["Bun", "Deno", "Chromium"],
    cases: ["drained/long"],
    sometimes: true,
    reason:
      "The runtime may read a cancelled body to its end and keep the connection.",
  },
  {
    runtimes: ["Cloudflare Workers (workerd)"],
    cases: ["abort-kept-by-another-listener"],
    reason:
      "A listener that stops the propagation of an abort hides it from workerd's `AbortSignal.any` too; the time limits end the call.",
  },
  {
    runtimes: ["Cloudflare Workers (workerd)"],
    cases: ["blob-limit", "abort-in-blob"],
    reason:
      "The call ends in time, but workerd leaves the connection of the blob that was given up open.",
  },
  {
    runtimes: ["Chromium"],
    cases: [
      "redirect-to",
      "redirect-with-body",
      "middleware-redirect",
      "middleware-on-redirect-with-body",
    ],
    reason:
      "A browser hides a redirect: `response.status` is 0 instead of 301 to 308. It is a `ResponseError` all the same.",
  },
  {
    runtimes: ["Chromium"],
    cases: ["misdirected-once"],
    reason: "A browser itself sends a request again after a 421.",
  },
  {
    runtimes: ["Chromium"],
    cases: ["middleware-sets-host"],
    reason: "A browser lets nobody set a header of the connection.",
  },
  {
    runtimes: ["Chromium"],
    cases: ["options-left-undefined"],
    reason:
      "The case leaves `dangerouslyAllowBrowser` undefined, without which a browser is refused.",
  },
];
