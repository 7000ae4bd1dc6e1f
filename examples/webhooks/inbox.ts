// #region inbox
import { DatabaseSync } from "node:sqlite";

const database = new DatabaseSync(":memory:");
database.exec(`
  create table webhook_events (
    deduplication_key char(44) primary key,
    name text not null,
    event text not null,
    handled_at timestamp
  )`);

const insert = database.prepare(`
  insert into webhook_events (deduplication_key, name, event) values (?, ?, ?)
  on conflict (deduplication_key) do nothing`);

/** Stores an event for a worker, which handles what has no handled_at. False for a duplicate. */
export function store(key: string, name: string, event: object): boolean {
  return insert.run(key, name, JSON.stringify(event)).changes === 1;
}
// #endregion

/** The names of the stored events, the oldest first. */
export function storedNames(): unknown[] {
  return database
    .prepare("select name from webhook_events order by rowid")
    .all()
    .map(({ name }) => name);
}

/** As when the database is down: nothing can be stored after it. */
export function close(): void {
  database.close();
}
