import {
  createGu1KycClient,
  type Gu1KycClient,
} from "@fintech-clients/gu1-kyc";
import type { Mock, ProviderName } from "@fintech-clients/mock";
import {
  createYouHodlerClient,
  type YouHodlerClient,
} from "@fintech-clients/youhodler";
import {
  createYunoPaymentsClient,
  type YunoPaymentsClient,
} from "@fintech-clients/yuno-payments";
import type { TestClock } from "@fintech-clients/testing/time";

/** The real clients, against one simulator. */
export interface Clients {
  readonly payments: () => YunoPaymentsClient;
  readonly youHodler: () => YouHodlerClient;
  readonly kyc: () => Gu1KycClient;
}

/** Shorter than the simulator takes to carry out what it does not answer. */
const attemptMs = 2_000;

/** Clients on a simulated clock; nothing else of them is replaced. */
export function openClients(
  mock: Mock,
  clock: TestClock,
  maxAttempts: number,
): Clients {
  const optionsOf = <Name extends ProviderName>(provider: Name) => ({
    baseUrl: mock.baseUrl(provider),
    credentials: mock.credentials(provider),
    timeout: { attemptMs },
    retry: { maxAttempts },
    onAttempt: ({ waitMs }: { readonly waitMs: number | undefined }) =>
      clock.announce(waitMs),
    [Symbol.for("@fintech-clients/runtime")]: clock.runtime,
  });
  return {
    payments: () => createYunoPaymentsClient(optionsOf("yuno-payments")),
    youHodler: () => createYouHodlerClient(optionsOf("youhodler")),
    kyc: () => createGu1KycClient(optionsOf("gu1-kyc")),
  };
}
