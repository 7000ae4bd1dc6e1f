import changelogGit from "@changesets/cli/changelog";

interface Dependency {
  name: string;
  newVersion?: string | undefined;
}

/** Changesets' own changelog, with a sentence instead of a bare list where only a dependency moved. */
const changelog: typeof changelogGit = {
  getReleaseLine: changelogGit.getReleaseLine,
  getDependencyReleaseLine: (
    _changesets: unknown,
    updated: readonly Dependency[],
  ): string =>
    updated
      .map(
        ({ name, newVersion }) =>
          `- Needs \`${name}\` ${newVersion ?? ""}; what that changes for you stands in its changelog.`,
      )
      .join("\n"),
};

export default changelog;
