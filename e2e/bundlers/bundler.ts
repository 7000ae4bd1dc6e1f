/** Makes one minified file for a browser, as its users do by default. */
export interface Bundler {
  readonly name: string;
  readonly version: string;
  /** Bundles the module at `entry`, with its exports, into `folder`. */
  readonly bundle: (
    project: string,
    entry: string,
    folder: string,
  ) => Promise<void>;
}
