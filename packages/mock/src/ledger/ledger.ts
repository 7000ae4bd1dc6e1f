import type { Execution, JournalEntry } from "./records.js";

/** A journal entry that is not complete yet. */
export type OpenEntry = {
  -readonly [Key in keyof JournalEntry]: JournalEntry[Key];
};

/** What arrived, and what was really carried out. */
export class Ledger {
  readonly #journal: OpenEntry[] = [];
  readonly #executions: Execution[] = [];

  /** Writes a request down; the caller completes the entry as things go on. */
  open(entry: Omit<JournalEntry, "number">): OpenEntry {
    const opened = { number: this.#journal.length + 1, ...entry };
    this.#journal.push(opened);
    return opened;
  }

  /** Writes down that a request's write was carried out. */
  record(
    { number, at, provider, operation, path, idempotencyKey }: JournalEntry,
    body: unknown,
    id: string | undefined,
  ): void {
    this.#executions.push({
      request: number,
      at,
      provider,
      operation,
      path,
      idempotencyKey,
      body,
      id,
    });
  }

  get journal(): JournalEntry[] {
    return this.#journal.map((entry) => ({ ...entry }));
  }

  get executions(): Execution[] {
    return structuredClone(this.#executions);
  }
}
