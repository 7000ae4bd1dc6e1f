import {
  type OpenApiDocument,
  type Operation,
  pathOperations,
} from "@fintech-clients/openapi";
import type { Change } from "./change.ts";
import { code } from "./code.ts";
import { fullUrls } from "./full-urls.ts";
import type { OperationPair } from "./operation-pair.ts";

interface Named {
  name: string;
  path: string;
  operation: Operation;
  urls: ReadonlySet<string>;
}

/** The operations of both documents side by side. Reports those that came, went, or got another path key. */
export function pairOperations(
  before: OpenApiDocument,
  after: OpenApiDocument,
  add: (change: Change) => void,
): OperationPair[] {
  const [old, now] = [named(before), named(after)];
  const pairs: OperationPair[] = [];
  const added = new Map([...now].filter(([name]) => !old.has(name)));
  const report = (bump: Change["bump"], subject: string, text: string): void =>
    add({ bump, subject, place: "", text });
  for (const [name, was] of old) {
    const same = now.get(name);
    if (same) {
      pairs.push({ name, before: was.operation, after: same.operation });
      continue;
    }
    const moved = [...added.values()].find(
      ({ name: other, urls }) =>
        methodOf(other) === methodOf(name) && !urls.isDisjointFrom(was.urls),
    );
    if (!moved) {
      report("major", name, "operation removed");
      continue;
    }
    added.delete(moved.name);
    pairs.push({
      name: moved.name,
      before: was.operation,
      after: moved.operation,
    });
    report(
      "major",
      moved.name,
      `path key changed from ${code(was.path)}, the full URL is still the same: use the new key and its parameters`,
    );
  }
  for (const name of added.keys()) report("minor", name, "operation added");
  return pairs;
}

function named(document: OpenApiDocument): Map<string, Named> {
  return new Map(
    pathOperations(document).map(({ path, method, operation }) => {
      const name = `${method.toUpperCase()} ${path}`;
      const urls = fullUrls(document, path, operation);
      return [name, { name, path, operation, urls }];
    }),
  );
}

function methodOf(name: string): string {
  return name.slice(0, name.indexOf(" "));
}
