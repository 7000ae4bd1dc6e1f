import {
  createGu1KycClient,
  type Gu1KycClient,
} from "@fintech-clients/gu1-kyc";
import type { Mock } from "@fintech-clients/mock";
import {
  createYouHodlerClient,
  type YouHodlerClient,
} from "@fintech-clients/youhodler";
import {
  createYunoBankingClient,
  type YunoBankingClient,
} from "@fintech-clients/yuno-banking";
import {
  createYunoPaymentsClient,
  type YunoPaymentsClient,
} from "@fintech-clients/yuno-payments";

/** A client of each provider, for one mock. */
export interface Clients {
  readonly mock: Mock;
  readonly yunoBanking: YunoBankingClient;
  readonly yunoPayments: YunoPaymentsClient;
  readonly gu1Kyc: Gu1KycClient;
  readonly youHodler: YouHodlerClient;
}

/** Makes the clients of a mock. */
export function createClients(mock: Mock): Clients {
  return {
    mock,
    yunoBanking: createYunoBankingClient({
      baseUrl: mock.baseUrl("yuno-banking"),
      credentials: mock.credentials("yuno-banking"),
    }),
    yunoPayments: createYunoPaymentsClient({
      baseUrl: mock.baseUrl("yuno-payments"),
      credentials: mock.credentials("yuno-payments"),
    }),
    gu1Kyc: createGu1KycClient({
      baseUrl: mock.baseUrl("gu1-kyc"),
      credentials: mock.credentials("gu1-kyc"),
    }),
    youHodler: createYouHodlerClient({
      baseUrl: mock.baseUrl("youhodler"),
      credentials: mock.credentials("youhodler"),
    }),
  };
}
