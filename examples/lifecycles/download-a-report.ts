// #region download-a-report
import {
  unwrap,
  type RequestBody,
  type YunoPaymentsClient,
} from "@fintech-clients/yuno-payments";

import { known } from "./known.ts";
import { until } from "./until.ts";

/** Asks for a report, waits until it can be had, and gives the link to its file. */
export async function downloadReport(
  client: YunoPaymentsClient,
  organizationCode: string,
  body: RequestBody<"POST /reports">,
  waits: Parameters<typeof until>[2] = {},
): Promise<string> {
  const header = { "X-Organization-Code": organizationCode };
  // Without a key: `lookUps["POST /reports"]` says where to look.
  const made = await unwrap(
    client.POST("/reports", { params: { header }, body }),
  );
  const params = { header, path: { report_id: known(made.id, "a report") } };
  const { status } = await until(
    () => unwrap(client.GET("/reports/{report_id}", { params })),
    (report) => report.status !== "IN_PROCESS",
    waits,
  );
  if (status !== "SUCCEEDED") {
    throw new Error(`no report: ${status}`);
  }
  // Within ten minutes: then the link ends.
  const { download_link } = await unwrap(
    client.GET("/reports/{report_id}/download", { params }),
  );
  return known(download_link, "a link");
}
// #endregion
