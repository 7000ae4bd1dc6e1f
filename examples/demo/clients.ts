import {
  createGu1KycClient,
  type Gu1KycClient,
} from "@fintech-clients/gu1-kyc";
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

import { credentials } from "../mock/credentials.ts";

/** A client of each provider, for one mock. */
export interface Clients {
  /** The mock's. */
  readonly origin: string;
  readonly yunoBanking: YunoBankingClient;
  readonly yunoPayments: YunoPaymentsClient;
  readonly gu1Kyc: Gu1KycClient;
  readonly youHodler: YouHodlerClient;
}

/** Makes the clients of the mock at `origin`. */
export function createClients(origin: string): Clients {
  return {
    origin,
    yunoBanking: createYunoBankingClient({
      baseUrl: `${origin}/yuno-banking/v1`,
      credentials: credentials.yuno,
    }),
    yunoPayments: createYunoPaymentsClient({
      baseUrl: `${origin}/yuno-payments/v1`,
      credentials: credentials.yuno,
    }),
    gu1Kyc: createGu1KycClient({
      baseUrl: `${origin}/gu1-kyc`,
      credentials: credentials.gu1,
    }),
    youHodler: createYouHodlerClient({
      baseUrl: `${origin}/youhodler/api`,
      credentials: credentials.youHodler,
    }),
  };
}
