import {
  apiError,
  defineCases,
  publishedKinds,
  rowPerValue,
  succeeds,
} from "../format/define-cases.ts";
import { perRun, success } from "../format/placeholders.ts";

export const path = defineCases({
  "path-type": {
    title: "A path parameter that is no text and no number is refused.",
    proves: ["PATH-1", "RESULT-6"],
    for: publishedKinds,
    rows: {
      missing: { path: { parameter: undefined } },
      null: { path: { parameter: null } },
      object: { path: { parameter: { a: 1 } } },
      list: { path: { parameter: ["a"] } },
      nan: { path: { parameter: Number.NaN } },
      infinity: { path: { parameter: Number.POSITIVE_INFINITY } },
      "minus-infinity": { path: { parameter: Number.NEGATIVE_INFINITY } },
      symbol: { path: { parameter: Symbol("value") } },
      function: { path: { parameter: () => "value" } },
      "bare-object": { path: { parameter: perRun(() => Object.create(null)) } },
      throwing: {
        path: {
          parameter: perRun(() => ({
            toString: () => {
              throw new Error("toString");
            },
          })),
        },
      },
      "half-a-pair": { path: { parameter: "\ud800" } },
    },
    expect: { rejects: /params\.path\./ },
  },
  "path-segment": {
    title:
      "A path parameter that a URL parser, or a server, takes for another place is refused.",
    proves: ["PATH-2", "RESULT-6"],
    for: publishedKinds,
    rows: rowPerValue(
      {
        empty: "",
        dot: ".",
        dots: "..",
        "encoded-dot": "%2e",
        "encoded-dots": "%2e%2e",
        "upper-case-dots": "%2E%2E",
        "mixed-dots": ".%2e",
        "mixed-dots-2": "%2E.",
      },
      (parameter) => ({ path: { parameter } }),
    ),
    expect: { rejects: /params\.path\./ },
  },
  "path-value": {
    title:
      "Every other path parameter arrives as one segment of the documented path.",
    proves: ["PATH-3"],
    for: publishedKinds,
    server: [success],
    rows: {
      slash: {
        path: { parameter: "a/b" },
        expect: { each: { segment: "a%2Fb" } },
      },
      "slashes-up": {
        path: { parameter: "../../admin" },
        expect: { each: { segment: "..%2F..%2Fadmin" } },
      },
      backslash: {
        path: { parameter: "..\\admin" },
        expect: { each: { segment: "..%5Cadmin" } },
      },
      query: {
        path: { parameter: "a?b=c" },
        expect: { each: { segment: "a%3Fb%3Dc" } },
      },
      fragment: {
        path: { parameter: "a#b" },
        expect: { each: { segment: "a%23b" } },
      },
      percent: {
        path: { parameter: "%" },
        expect: { each: { segment: "%25" } },
      },
      "encoded-slash": {
        path: { parameter: "a%2fb" },
        expect: { each: { segment: "a%252fb" } },
      },
      "three-dots": {
        path: { parameter: "..." },
        expect: { each: { segment: "..." } },
      },
      "dots-before": {
        path: { parameter: "..a" },
        expect: { each: { segment: "..a" } },
      },
      space: { path: { parameter: " " }, expect: { each: { segment: "%20" } } },
      umlaut: {
        path: { parameter: "é" },
        expect: { each: { segment: "%C3%A9" } },
      },
      emoji: {
        path: { parameter: "😀" },
        expect: { each: { segment: "%F0%9F%98%80" } },
      },
      nul: {
        path: { parameter: "\u0000" },
        expect: { each: { segment: "%00" } },
      },
      "line-break": {
        path: { parameter: "a\r\nb" },
        expect: { each: { segment: "a%0D%0Ab" } },
      },
      semicolon: {
        path: { parameter: "a;b" },
        expect: { each: { segment: "a%3Bb" } },
      },
      "twice-encoded": {
        path: { parameter: "%252e%252e" },
        expect: { each: { segment: "%25252e%25252e" } },
      },
      number: {
        path: { parameter: 12.5 },
        expect: { each: { segment: "12.5" } },
      },
      zero: { path: { parameter: 0 }, expect: { each: { segment: "0" } } },
      negative: {
        path: { parameter: -1 },
        expect: { each: { segment: "-1" } },
      },
      bigint: { path: { parameter: 12n }, expect: { each: { segment: "12" } } },
      true: {
        path: { parameter: true },
        expect: { each: { segment: "true" } },
      },
      false: {
        path: { parameter: false },
        expect: { each: { segment: "false" } },
      },
      url: {
        path: { parameter: "https://api.example/" },
        expect: { each: { segment: "https%3A%2F%2Fapi.example%2F" } },
      },
      brace: {
        path: { parameter: "{id}" },
        expect: { each: { segment: "%7Bid%7D" } },
      },
    },
    expect: succeeds(),
  },
  "template-refused": {
    title: "A path that is no template is refused.",
    proves: ["PATH-4", "RESULT-6"],
    for: publishedKinds,
    rows: rowPerValue(
      {
        absolute: "https://other.example/things",
        "no-slash": "things",
        up: "/../things",
        "up-inside": "/things/../../admin",
        "dot-inside": "/things/./a",
        "encoded-dots": "/things/%2e%2e/admin",
        backslash: "/things\\..\\admin",
        brace: "/things/{",
        user: "@other.example/things",
        space: "/things/a b",
        empty: "",
      },
      (template) => ({ path: { template } }),
    ),
    expect: { rejects: /./ },
  },
  "template-with": {
    title: "So is one with something behind it.",
    proves: ["PATH-4", "RESULT-6"],
    for: publishedKinds,
    rows: rowPerValue(
      { query: "?a=b", fragment: "#a", up: "/.." },
      (suffix) => ({ path: { suffix } }),
    ),
    expect: { rejects: /./ },
  },
  "template-other-host": {
    title: "A path that starts with two slashes reaches no other host.",
    proves: ["PATH-4"],
    for: ["read-thing"],
    path: { template: "//other.example/things" },
    server: [{ status: 404 }],
    expect: {
      error: apiError(404, "rejected", { retryable: false }),
      requests: 1,
      each: { path: "/api//other.example/things" },
    },
  },
});
