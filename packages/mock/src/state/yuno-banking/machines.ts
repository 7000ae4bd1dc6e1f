import type { Machine } from "../machine.js";

const open = [
  "CREATED",
  "PENDING",
  "PENDING_ADDITIONAL_DOCUMENTATION",
  "UNDER_REVIEW",
];
const afterMs = 10_000;

/** Has no status. */
export const entityMachine: Machine = {
  resource: "entity",
  transitions: [
    { on: "create", from: ["none"], to: "exists", mark: "example" },
    { on: "update", from: ["exists"], to: "exists", mark: "example" },
  ],
};

export const onboardingMachine: Machine = {
  resource: "onboarding",
  transitions: [
    { on: "create", from: ["none"], to: "PENDING", mark: "example" },
    {
      on: "ask for documents",
      from: ["CREATED", "PENDING", "UNDER_REVIEW"],
      to: "PENDING_ADDITIONAL_DOCUMENTATION",
      mark: "stated",
    },
    { on: "update", from: open, to: "PENDING", mark: "example" },
    { on: "review", from: ["PENDING"], to: "UNDER_REVIEW", mark: "stated" },
    // How long a provider takes is not said.
    {
      on: "succeed",
      from: ["PENDING"],
      to: "SUCCEEDED",
      mark: "inferred",
      afterMs,
    },
    { on: "succeed", from: open, to: "SUCCEEDED", mark: "stated" },
    { on: "decline", from: open, to: "DECLINED", mark: "stated" },
    { on: "fail", from: open, to: "FAILED", mark: "stated" },
    { on: "expire", from: open, to: "EXPIRED", mark: "stated" },
    { on: "cancel", from: open, to: "CANCELLED", mark: "example" },
  ],
};

export const accountMachine: Machine = {
  resource: "account",
  transitions: [
    { on: "create", from: ["none"], to: "ACTIVE", mark: "example" },
    { on: "update", from: ["ACTIVE"], to: "ACTIVE", mark: "example" },
    { on: "close", from: ["ACTIVE"], to: "CLOSED", mark: "example" },
  ],
};

const instant = "instant";
const batch = "batch";

export const transferMachine: Machine = {
  resource: "transfer",
  transitions: [
    { on: "create", from: ["none"], to: "PENDING", mark: "stated" },
    { on: "cancel", from: ["PENDING"], to: "CANCELLED", mark: "stated" },
    {
      on: "process",
      from: ["PENDING"],
      to: "PROCESSING",
      mark: "stated",
      variant: batch,
      afterMs,
    },
    {
      on: "complete",
      from: ["PENDING"],
      to: "COMPLETED",
      mark: "stated",
      variant: instant,
      afterMs,
    },
    {
      on: "complete",
      from: ["PROCESSING"],
      to: "COMPLETED",
      mark: "stated",
      variant: batch,
      afterMs,
    },
    {
      on: "fail",
      from: ["PENDING"],
      to: "FAILED",
      mark: "stated",
      variant: instant,
    },
    {
      on: "fail",
      from: ["PROCESSING"],
      to: "FAILED",
      mark: "stated",
      variant: batch,
    },
    { on: "return", from: ["COMPLETED"], to: "REVERSED", mark: "stated" },
  ],
};

/** RTP, FPS and NPP skip PROCESSING. */
export function transferVariant(rail: unknown): string {
  return ["RTP", "FPS", "NPP"].includes(String(rail)) ? instant : batch;
}
