// #region telemetry
import {
  isApiError,
  type ClientError,
  type YunoPaymentsClientOptions,
} from "@fintech-clients/yuno-payments";
import { SpanKind, SpanStatusCode, trace } from "@opentelemetry/api";

const tracer = trace.getTracer("fintech-clients");

/** As the client's `onAttempt`: each attempt becomes an event of the span that is active. */
export const traceAttempt: NonNullable<
  YunoPaymentsClientOptions["onAttempt"]
> = ({ attempt, status, error, durationMs, waitMs }) => {
  trace.getActiveSpan()?.addEvent("attempt", {
    attempt,
    "http.response.status_code": status,
    "error.type": error,
    duration_ms: durationMs,
    wait_ms: waitMs,
  });
};

interface Outcome {
  readonly status: number | undefined;
  readonly attempts: number;
  readonly error: ClientError | undefined;
}

/** A call in a span of its own. The operation's name holds the route's template, never an id. */
export async function inSpan<Result extends Outcome>(
  operation: string,
  call: () => Promise<Result>,
): Promise<Result> {
  const [method, route] = operation.split(" ");
  const attributes = { "http.request.method": method, "url.template": route };
  const options = { kind: SpanKind.CLIENT, attributes };
  return tracer.startActiveSpan(operation, options, async (span) => {
    try {
      const result = await call();
      const { status, attempts, error } = result;
      span.setAttributes({ "http.response.status_code": status, attempts });
      if (error) {
        span.setAttributes({
          "error.type": error.name,
          outcome: error.outcome,
        });
        span.setStatus({ code: SpanStatusCode.ERROR, message: error.message });
      }
      if (isApiError(error)) {
        const { code, requestId } = error;
        span.setAttributes({ "error.code": code, "request.id": requestId });
      }
      return result;
    } finally {
      span.end();
    }
  });
}
// #endregion
