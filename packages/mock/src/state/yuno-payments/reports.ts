import { Refused, type Call, type Handlers } from "../handler.js";
import { find, take, type Kind } from "../kind.js";
import { creating, listing, reading } from "../kind-operations.js";
import { machine } from "../machine.js";

/** How long a report takes is not said. What a second download is answered, neither. */
export const report: Kind = {
  provider: "yuno-payments",
  parameter: "report_id",
  unknown: [400, "REPORT_NOT_FOUND"],
  wrongState: [400, "REPORT_STATUS_ERROR"],
  machine: machine(
    "report",
    `
    on       | from                  | to         | mark     | after ms
    create   | none                  | IN_PROCESS | example  |
    finish   | IN_PROCESS            | SUCCEEDED  | stated   | 10000
    fail     | IN_PROCESS            | FAILED     | stated   |
    download | SUCCEEDED, DOWNLOADED | DOWNLOADED | inferred |
    expire   | SUCCEEDED             | EXPIRED    | stated   | 600000
  `,
  ),
};

const twoMonthsMs = 62 * 24 * 60 * 60 * 1000;

function checkRange({ body }: Call): void {
  const [start, end] = [body["start_date"], body["end_date"]].map((date) =>
    Date.parse(String(date)),
  );
  const ms = Number(end) - Number(start);
  if (ms < 0) {
    throw new Refused(
      400,
      "REPORT_RANGE_ERROR",
      "end_date: is before start_date",
    );
  }
  if (ms > twoMonthsMs) {
    throw new Refused(
      400,
      "REPORT_MAX_RANGE_ERROR",
      "end_date: is more than two months after start_date",
    );
  }
}

function checkId({ path }: Call): void {
  if (
    !/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(path["report_id"] ?? "")
  ) {
    throw new Refused(400, "INVALID_REPORT_ID", "report_id: must be a UUID");
  }
}

const read = reading(report);

export const reports: Handlers = {
  "POST /reports": creating(report, { check: checkRange }),
  "GET /reports/list": listing(report, { start_date: "", end_date: "" }),
  "GET /reports/{report_id}": (call) => {
    checkId(call);
    return read(call);
  },
  "GET /reports/{report_id}/download": (call) => {
    const found = find(report, call);
    take(report, call, found, "download");
    const { type, download_link, status } = call.example() as Record<
      string,
      unknown
    >;
    return {
      body: { type: found.data["type"] ?? type, download_link, status },
    };
  },
};
