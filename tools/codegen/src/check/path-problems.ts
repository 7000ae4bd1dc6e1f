import {
  isObject,
  type OpenApiDocument,
  pointer,
} from "@fintech-clients/openapi";

export interface Problem {
  pointer: string;
  onKey: boolean;
  message: string;
}

/** A template that is sent as it is written: what a URL's path may hold, and parameters in braces. */
const plainPath = /^(\/(\{[^{}/?#]+\}|[\w.~%!$&'()*+,;=:@-])*)+$/;

const dotSegment = /(^|\/)(\.|%2e){1,2}(\/|$)/i;

/** The paths and methods that a client cannot call as they are written. */
export function pathProblems(document: OpenApiDocument): Problem[] {
  return Object.entries(document.paths ?? {}).flatMap(([path, item]) => {
    const place = pointer("paths", path);
    const remedy = (...members: string[]): string =>
      `take it out in overlay.yaml: { target: ${JSON.stringify(`$.paths${[path, ...members].map((each) => `[${quote(each)}]`).join("")}`)}, remove: true }`;
    const problems: Problem[] = [];
    const reason = pathReason(path);
    if (reason !== undefined) {
      problems.push({
        pointer: place,
        onKey: true,
        message: `the path ${path} cannot be called, ${reason}: ${remedy()}`,
      });
    }
    if (isObject(item["trace"])) {
      problems.push({
        pointer: pointer("paths", path, "trace"),
        onKey: true,
        message: `TRACE ${path} cannot be called, fetch does not send that method: ${remedy("trace")}`,
      });
    }
    return problems;
  });
}

function pathReason(path: string): string | undefined {
  if (path.includes("?")) {
    return "as it holds a query; queries are parameters of an operation";
  }
  if (path.includes("#")) return "as a fragment is never sent";
  if (dotSegment.test(path)) return "as . and .. lead to another path";
  if (plainPath.test(path)) return undefined;
  const strange = path.replaceAll(/\{[^{}/?#]+\}|[\w/.~%!$&'()*+,;=:@-]/g, "");
  return strange === ""
    ? "as it does not begin with a slash"
    : `as a URL cannot hold ${JSON.stringify(strange[0])} in its path`;
}

function quote(member: string): string {
  return member.includes("'") ? `"${member}"` : `'${member}'`;
}
