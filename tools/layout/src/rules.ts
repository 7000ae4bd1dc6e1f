import path from "node:path/posix";
import ts from "typescript";
import type { Source } from "./sources.ts";

/** The most source files that a folder may hold: more, and it has floors to be named. */
const folderLimit = 15;

/** The most lines that a source file may have. */
const lineLimit = 200;

interface Import {
  readonly from: string;
  readonly to: string;
}

/** What `rule` finds, as one line for each violation. */
export type Rule = (sources: readonly Source[]) => string[];

/** Another package is imported by its name: a relative path would bind to where it happens to lie. */
export const relativeImportsStayInside: Rule = (sources) =>
  importsOf(sources)
    .filter(({ from, to }) => packageOf(from) !== packageOf(to))
    .map(({ from, to }) => `${from} imports ${to}: import the package by name`);

/**
 * In each folder, imports between its files and folders run one way. So floors
 * have an order, and no file can import itself by a detour.
 */
export const importsRunOneWay: Rule = (sources) => {
  const edges = new Map<string, Map<string, string>>();
  for (const { from, to } of importsOf(sources)) {
    const [lower, upper] = siblings(from, to);
    if (lower !== upper) {
      const known = edges.get(lower) ?? new Map<string, string>();
      known.set(upper, `${from} imports ${to}`);
      edges.set(lower, known);
    }
  }
  return [...edges].flatMap(([start, targets]) =>
    [...targets]
      .filter(([next]) => reaches(edges, next, start))
      .map(([next, why]) => `${start} and ${next} import each other: ${why}`),
  );
};

/** No folder of sources is so full that its names do not explain it. */
export const foldersAreSmall: Rule = (sources) => {
  const folders = Map.groupBy(sources.filter(isSource), (source) =>
    path.dirname(source.path),
  );
  return [...folders]
    .filter(([, files]) => files.length > folderLimit)
    .map(
      ([folder, files]) =>
        `${folder} holds ${files.length} files: divide it, at most ${folderLimit}`,
    );
};

/** No source file is longer than one idea takes. */
export const filesAreShort: Rule = (sources) =>
  sources
    .filter(isSource)
    .map((source) => ({ ...source, lines: source.text.split("\n").length - 1 }))
    .filter(({ lines }) => lines > lineLimit)
    .map(
      (source) =>
        `${source.path} has ${source.lines} lines: divide it, at most ${lineLimit}`,
    );

/** Tests may be as many and as long as there are cases. */
function isSource(source: Source): boolean {
  return !/(?:^|\/)(?:test|fixtures|cases|mutations\/list)\//.test(source.path);
}

/** The package that a file belongs to: `packages/x`, `tools/x`, or its folder at the root. */
function packageOf(file: string): string {
  const [first = "", second = ""] = file.split("/");
  return first === "packages" || first === "tools"
    ? `${first}/${second}`
    : first;
}

function importsOf(sources: readonly Source[]): Import[] {
  return sources.flatMap(({ path: from, text }) =>
    ts
      .preProcessFile(text, true, true)
      .importedFiles.filter(({ fileName }) => fileName.startsWith("."))
      .map(({ fileName }) => path.join(path.dirname(from), fileName))
      .map((to) => ({ from, to: to.replace(/\.js$/, ".ts") })),
  );
}

/** The two children of the closest common folder that hold the files. */
function siblings(from: string, to: string): [string, string] {
  const one = from.split("/");
  const other = to.split("/");
  const depth = one.findIndex((segment, index) => segment !== other[index]);
  const child = (file: string[]): string => file.slice(0, depth + 1).join("/");
  return [child(one), child(other)];
}

function reaches(
  edges: ReadonlyMap<string, ReadonlyMap<string, string>>,
  start: string,
  goal: string,
): boolean {
  const seen = new Set<string>();
  const open = [start];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (at === goal) {
      return true;
    }
    if (!seen.has(at)) {
      seen.add(at);
      open.push(...(edges.get(at)?.keys() ?? []));
    }
  }
  return false;
}
