import path from "node:path";
import {
  isObject,
  locate,
  pointer,
  type Source,
  walkDocument,
} from "@fintech-clients/openapi";
import { meaningOf } from "./meaning.ts";
import { componentOf, renameComponents } from "./rename-components.ts";

/** Section -> name -> what the document that had it first says, and where. */
type Taken = Map<string, Map<string, { meaning: string; source: Source }>>;

type Renames = Map<string, Map<string, string>>;

/** New name of each renamed component of a document: `section/new name` -> present name. */
export type FormerNames = Map<Source, Map<string, string>>;

/**
 * Gives components of one name that say different things a name each, in place, so that documents can be merged. The
 * name stays with the first of `sources`. Security schemes that say the same become one, whatever their names.
 */
export function unifyComponents(sources: readonly Source[]): FormerNames {
  const taken: Taken = new Map();
  const former: FormerNames = new Map();
  for (const source of sources) {
    const renames: Renames = new Map();
    const sections = Object.entries(source.document.components ?? {}).filter(
      ([, entries]) => isObject(entries),
    );
    for (const [section, own] of conflicts(source, sections, taken)) {
      rename(renames, section, own, freeName(source, section, own, taken));
      const first = taken.get(section)?.get(own);
      if (!first) continue;
      const at = pointer("components", section, own);
      source.warnings.push(
        `${locate(source, at, true)} components.${section}.${own} says something else in ${locate(first.source, at, true)}: this one becomes ${renames.get(section)?.get(own)}`,
      );
    }
    for (const [own, name] of sameSchemes(source, taken)) {
      rename(renames, "securitySchemes", own, name);
    }
    renameComponents(source.document, renames);
    for (const [section, entries] of sections) {
      const known = taken.get(section) ?? new Map();
      taken.set(section, known);
      for (const name of Object.keys(entries)) {
        const now = renames.get(section)?.get(name) ?? name;
        const component = source.document.components?.[section]?.[now];
        if (known.has(now)) continue;
        known.set(now, { meaning: meaningOf(section, component), source });
      }
    }
    former.set(
      source,
      new Map(
        [...renames].flatMap(([section, names]) =>
          [...names].map(([own, now]): [string, string] => [
            `${section}/${now}`,
            own,
          ]),
        ),
      ),
    );
  }
  return former;
}

/** The components of a document that cannot keep their names, those included that lead to one of them. */
function conflicts(
  source: Source,
  sections: [string, Record<string, unknown>][],
  taken: Taken,
): [section: string, name: string][] {
  const found = new Map<string, [string, string]>();
  const shared = sections.flatMap(([section, entries]) =>
    Object.entries(entries).flatMap(([name, component]) => {
      const other = taken.get(section)?.get(name);
      return other ? [{ section, name, component, other }] : [];
    }),
  );
  for (const { section, name, component, other } of shared) {
    if (meaningOf(section, component) !== other.meaning) {
      found.set(key(section, name), [section, name]);
    }
  }
  for (let size = -1; size !== found.size;) {
    size = found.size;
    for (const { section, name, component } of shared) {
      const leads = refsOf(section, component).some(([to, target]) =>
        found.has(key(to, target)),
      );
      if (leads) found.set(key(section, name), [section, name]);
    }
  }
  return [...found.values()];
}

function key(section: string, name: string): string {
  return `${section}/${name}`;
}

function refsOf(section: string, component: unknown): [string, string][] {
  const refs: [string, string][] = [];
  walkDocument({ [section]: { component } }, "components", ({ $ref }) => {
    const target = typeof $ref === "string" ? componentOf($ref) : undefined;
    if (target) refs.push(target);
  });
  return refs;
}

/** Own name of a security scheme -> the name under which another document has the same one. */
function sameSchemes(source: Source, taken: Taken): [string, string][] {
  const section = "securitySchemes";
  const known = [...(taken.get(section) ?? [])];
  const own = Object.entries(source.document.components?.[section] ?? {});
  return own.flatMap(([name, scheme]): [string, string][] => {
    const meaning = meaningOf(section, scheme);
    const same = known.filter(([, other]) => other.meaning === meaning);
    const [first] = same;
    return first && !same.some(([other]) => other === name)
      ? [[name, first[0]]]
      : [];
  });
}

/** The name with that of its document, which is the same whatever other documents there are. */
function freeName(
  source: Source,
  section: string,
  name: string,
  taken: Taken,
): string {
  const document = path.posix
    .basename(source.file)
    .replace(/\.\w+$/, "")
    .split(/[^A-Za-z0-9]+/)
    .map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`)
    .join("");
  const used = new Set([
    ...(taken.get(section)?.keys() ?? []),
    ...Object.keys(source.document.components?.[section] ?? {}),
  ]);
  const base = `${name}Of${document}`;
  let free = base;
  for (let count = 2; used.has(free); count += 1) free = `${base}${count}`;
  return free;
}

function rename(
  renames: Renames,
  section: string,
  name: string,
  to: string,
): void {
  const names = renames.get(section) ?? new Map<string, string>();
  renames.set(section, names.set(name, to));
}
