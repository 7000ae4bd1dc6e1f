import { credentials } from "../../examples/mock/credentials.ts";
import { startMock as start } from "../../examples/mock/start-mock.ts";

/** The mock of all providers. */
export interface Mock {
  readonly baseUrl: (provider: string) => string;
  readonly credentials: (provider: string) => object;
  readonly close: () => Promise<void>;
}

const known: Readonly<Record<string, readonly [path: string, object]>> = {
  "yuno-payments": ["yuno-payments/v1", credentials.yuno],
  "yuno-banking": ["yuno-banking/v1", credentials.yuno],
  "gu1-kyc": ["gu1-kyc", credentials.gu1],
  youhodler: ["youhodler", credentials.youHodler],
};

/** Starts it on a free port. */
export async function startMock(): Promise<Mock> {
  const { origin, close } = await start();
  return {
    baseUrl: (provider) => `${origin}/${known[provider]![0]}`,
    credentials: (provider) => known[provider]![1],
    close,
  };
}
