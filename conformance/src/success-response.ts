import type { TestOperation } from "./test-operation.ts";

/** The documented success as a `Response`, for what answers in the server's place. */
export function successResponse({ success }: TestOperation): Response {
  const { status, body } = success;
  return body === undefined
    ? new Response(null, { status })
    : Response.json(body, { status });
}
