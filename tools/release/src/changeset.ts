/** A file in .changeset/. */
export interface Changeset {
  file: string;
  /** Package name with scope -> bump. */
  bumps: ReadonlyMap<string, string>;
  text: string;
}
