import type { Step } from "@fintech-clients/testing/server";
import type {
  ErrorContent,
  TestOperation,
} from "../operations/test-operation.ts";

/** What is known only when a case runs. */
export interface RunValues {
  readonly operation: TestOperation;
  readonly serverUrl: string;
}

/** Stands in a case for a value that each run has of its own. */
export class Placeholder {
  readonly valueFor: (run: RunValues) => unknown;

  constructor(valueFor: (run: RunValues) => unknown) {
    this.valueFor = valueFor;
  }
}

/** A value that each run has of its own. It is taken as it is: nothing inside it is merged or replaced. */
export function perRun(valueFor: (run: RunValues) => unknown): Placeholder {
  return new Placeholder(valueFor);
}

/** The documented success, as the server's answer. */
export const success: Placeholder = perRun(
  ({ operation }) => operation.success,
);

/** The documented success with more about how the server answers. */
export function successWith(more: Omit<Step, "status" | "body">): Placeholder {
  return perRun(({ operation }) => ({ ...operation.success, ...more }));
}

/** The body of the documented success. */
export const successBody: Placeholder = perRun(
  ({ operation }) => operation.success.body,
);

/** The status of the documented success. */
export const successStatus: Placeholder = perRun(
  ({ operation }) => operation.success.status,
);

/** The body of the documented success as JSON text; empty where there is none. */
export const successText: Placeholder = perRun(
  ({
    operation: {
      success: { body },
    },
  }) => (body === undefined ? "" : JSON.stringify(body)),
);

/** The provider's own error body. */
export function errorBody(content: ErrorContent): Placeholder {
  return perRun(({ operation }) => operation.errorBody(content));
}

/** An error body of the provider's that means nothing in particular. */
export const someError: Placeholder = errorBody({
  code: "SOME_CODE",
  message: "Some text",
  details: { more: [1] },
});

/** The operation's credentials, the first field with another value. */
export function credentialsWith(value: unknown): Placeholder {
  return perRun(
    ({
      operation: {
        credentials: [usable],
      },
    }) => {
      const [field = ""] = Object.keys(usable);
      return { ...usable, [field]: value };
    },
  );
}

/** The operation as errors name it, and a text behind it. */
export function operationName(suffix = ""): Placeholder {
  return perRun(
    ({ operation: { method, template } }) => `${method} ${template}${suffix}`,
  );
}

/** A URL below the server's base URL. */
export function serverUrl(path = ""): Placeholder {
  return perRun((run) => run.serverUrl + run.operation.basePath + path);
}

/** A base URL where connections are refused: nothing listens there, and no runtime forbids the port. */
export const refusedUrl: Placeholder = perRun(
  ({ operation }) => `http://127.0.0.1:2${operation.basePath}`,
);

/** The name of one of the provider's environments. */
export const environment: Placeholder = perRun(
  ({ operation }) => operation.environment,
);

/** An HTTP date so far from now. */
export function dateIn(ms: number): Placeholder {
  return perRun(() => new Date(Date.now() + ms).toUTCString());
}
