import {
  apiError,
  defineCases,
  rowPerValue,
  succeeds,
} from "../format/define-cases.ts";
import { errorBody, someError, success } from "../format/placeholders.ts";

const template = "/things/{thing_id}/more";
const path = "/api/things/id-canary-1/more";

/** Calls of operations that a package does not have. */
export const untypedCases = defineCases({
  "untyped-success": {
    title: "Any success of an operation that the package does not have counts.",
    proves: ["OPTION-18"],
    for: ["read-thing", "put-thing"],
    path: { template },
    caller: { via: "untyped" },
    rows: {
      json: {
        server: [{ status: 202, body: { a: 1 } }],
        expect: { data: { a: 1 }, status: 202 },
      },
      empty: {
        server: [{ status: 200 }],
        expect: { data: undefined, status: 200 },
      },
      "no-content": {
        server: [{ status: 204 }],
        expect: { data: undefined, status: 204 },
      },
    },
    expect: { requests: 1, each: { path } },
  },
  "untyped-documented": {
    title: "One that it has is called as it is documented.",
    proves: ["OPTION-18"],
    for: ["read-thing", "put-thing", "cancel-session", "cancel-payment"],
    caller: { via: "untyped" },
    server: [success],
    expect: succeeds(),
  },
  "untyped-key": {
    title: "No key is made, and `headers` may carry one.",
    proves: ["OPTION-18"],
    for: ["put-thing"],
    path: { template },
    caller: { via: "untyped" },
    call: { headers: { "Idempotency-Key": "order-17" } },
    server: [{ status: 429 }, { body: { a: 1 } }],
    expect: {
      data: { a: 1 },
      status: 200,
      requests: 2,
      each: { path, headers: { "idempotency-key": "order-17" } },
    },
  },
  "untyped-write-not-repeated": {
    title: "A write of it is repeated after a 429 alone, key or not.",
    proves: ["OPTION-18", "ATTEMPT-5"],
    for: ["put-thing"],
    path: { template },
    caller: { via: "untyped" },
    call: { headers: { "Idempotency-Key": "order-17" } },
    rows: rowPerValue([408, 500, 503], (status) => ({
      server: [{ status, body: someError }, success],
      expect: { error: { status } },
    })),
    expect: {
      error: { class: "ApiError", outcome: "unknown", retryable: false },
      requests: 1,
      each: { path, headers: { "idempotency-key": "order-17" } },
    },
  },
  "untyped-read-repeated": {
    title: "A read is repeated.",
    proves: ["OPTION-18", "ATTEMPT-2"],
    for: ["read-thing"],
    path: { template },
    caller: { via: "untyped" },
    server: [{ status: 500 }, { cut: "before-answer" }, { body: { a: 1 } }],
    expect: { data: { a: 1 }, status: 200, requests: 3, each: { path } },
  },
  "untyped-rejected": {
    title: "Its errors are as every error is.",
    proves: ["OPTION-18", "OUTCOME-6"],
    for: ["read-thing", "put-thing"],
    path: { template },
    caller: { via: "untyped" },
    server: [{ status: 409, body: someError }],
    expect: {
      error: apiError(409, "rejected", {
        retryable: false,
        code: "SOME_CODE",
      }),
      requests: 1,
      each: { path },
    },
  },
  "untyped-conflict": {
    title:
      "A key conflict that any operation documents is one here too, as is a 409 that cannot be read.",
    proves: ["OPTION-18", "KEY-3", "OUTCOME-7"],
    for: ["put-thing"],
    path: { template },
    caller: { via: "untyped" },
    call: { headers: { "Idempotency-Key": "order-17" } },
    rows: {
      "in-process": {
        server: [
          {
            status: 409,
            body: errorBody({ code: "IN_PROCESS", message: "a" }),
          },
        ],
      },
      duplicated: {
        server: [
          {
            status: 400,
            body: errorBody({ code: "DUPLICATED", message: "a" }),
          },
        ],
      },
      unreadable: {
        server: [
          {
            status: 409,
            body: "<html>",
            headers: { "content-type": "text/html" },
          },
        ],
      },
    },
    expect: {
      error: { class: "ApiError", outcome: "unknown", retryable: false },
      requests: 1,
      each: { path, headers: { "idempotency-key": "order-17" } },
    },
  },
  "untyped-refused": {
    title: "It is refused what every call is.",
    proves: ["OPTION-18", "PATH-4", "OPTION-1", "RESULT-6"],
    for: ["read-thing", "put-thing"],
    caller: { via: "untyped" },
    rows: {
      url: {
        path: { template: "https://other.example/things" },
        expect: { rejects: /must be a template/ },
      },
      up: {
        path: { template: "/things/../admin" },
        expect: { rejects: /must be a template/ },
      },
      parameter: {
        path: { template, parameter: ".." },
        expect: { rejects: /params\.path\.thing_id/ },
      },
      option: {
        path: { template },
        call: { redirect: "follow" },
        expect: { rejects: /: redirect / },
      },
      key: {
        path: { template },
        call: { idempotencyKey: "order-17" },
        expect: { rejects: /idempotencyKey is not an option/ },
      },
    },
  },
});
