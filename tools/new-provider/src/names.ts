/** A provider's name in the spellings that its files use. */
export interface Names {
  /** `acme-cards`: the folder, and the package without its scope. */
  readonly folder: string;
  /** `Acme Cards`: in prose. */
  readonly title: string;
  /** `AcmeCards`: in the names of the factory and the types. */
  readonly identifier: string;
  /** `ACME_CARDS`: in environment variables. */
  readonly variable: string;
}

/** Spells a provider's name; the title is made from the folder unless it is given. */
export function namesOf(
  folder: string,
  title: string = titleOf(folder),
): Names {
  if (!/^[a-z][a-z\d]*(?:-[a-z\d]+)*$/.test(folder)) {
    throw new Error(
      `the name ${JSON.stringify(folder)} is no package name of ours: use lower-case words with hyphens, such as acme-cards`,
    );
  }
  const identifier = title.replaceAll(" ", "");
  if (!/^[A-Z][A-Za-z\d]*$/.test(identifier)) {
    throw new Error(
      `--title ${JSON.stringify(title)} gives no type name: use capitalized words of letters and digits, such as "Acme Cards"`,
    );
  }
  const variable = folder.replaceAll("-", "_").toUpperCase();
  return { folder, title, identifier, variable };
}

function titleOf(folder: string): string {
  return folder
    .split("-")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(" ");
}
